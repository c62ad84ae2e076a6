package nl.dossierbrug.desktop.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Gathers the blocks of a page from its Markdown. */
final class HelpBlocks extends AbstractVisitor {

	private static final String BULLET = "•";

	private final List<HelpBlock> blocks = new ArrayList<>();

	/** Those of what was visited, in order. */
	List<HelpBlock> all() {
		return List.copyOf(blocks);
	}

	@Override
	public void visit(Heading heading) {
		blocks.add(heading.getLevel() == 1 ? new HelpBlock.Title(words(heading)) : new HelpBlock.Heading(words(heading)));
	}

	@Override
	public void visit(Paragraph paragraph) {
		blocks.add(paragraph.getFirstChild() instanceof Image picture && picture.getNext() == null
				? new HelpBlock.Picture(picture.getDestination(), words(picture)) : new HelpBlock.Paragraph(words(paragraph)));
	}

	@Override
	public void visit(BulletList list) {
		for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
			blocks.add(new HelpBlock.Point(BULLET, words(only(item))));
		}
	}

	@Override
	public void visit(OrderedList list) {
		int number = list.getMarkerStartNumber();
		for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
			blocks.add(new HelpBlock.Point(number++ + ".", words(only(item))));
		}
	}

	@Override
	protected void visitChildren(Node parent) {
		if (!(parent instanceof Document)) {
			throw new IllegalArgumentException("the help does not show " + parent.getClass().getSimpleName());
		}
		super.visitChildren(parent);
	}

	/** A point is one paragraph. */
	private static Node only(Node item) {
		if (item instanceof ListItem && item.getFirstChild() instanceof Paragraph paragraph && paragraph.getNext() == null) {
			return paragraph;
		}
		throw new IllegalArgumentException("a point of the help is one paragraph");
	}

	private static HelpWords words(Node parent) {
		List<HelpWords.Part> parts = new ArrayList<>();
		addWords(parent, Optional.empty(), parts);
		return new HelpWords(parts);
	}

	private static void addWords(Node parent, Optional<String> page, List<HelpWords.Part> parts) {
		for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
			switch (node) {
				case Text text -> parts.add(new HelpWords.Part(text.getLiteral(), page));
				case Code code -> parts.add(new HelpWords.Part(code.getLiteral(), page));
				case SoftLineBreak end -> parts.add(new HelpWords.Part(" ", page));
				case HardLineBreak end -> parts.add(new HelpWords.Part("\n", page));
				case Link link -> addWords(link, Optional.of(link.getDestination()), parts);
				case Emphasis strong -> addWords(strong, page, parts);
				case StrongEmphasis strong -> addWords(strong, page, parts);
				default -> throw new IllegalArgumentException("the help does not show " + node.getClass().getSimpleName());
			}
		}
	}
}
