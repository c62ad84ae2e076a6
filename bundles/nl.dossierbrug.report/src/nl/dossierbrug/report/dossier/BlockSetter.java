package nl.dossierbrug.report.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.report.html.Html;

/**
 * Sets what a chapter holds: leaves as lines of label and value, blocks by the layout as lines, as tables, or under a
 * heading of their own. Headed blocks come after the lines of the block around them, so that every line stands under
 * the heading it belongs to.
 */
final class BlockSetter {

	private static final int FIRST_HEADING = 3;
	private static final int LAST_HEADING = 6;

	private final Speaker speaker;
	private final Layout layout;
	private final PhrasedLines lines;
	private final TableSetter tables;
	private final BlockHeadings headings;
	private final Files files;
	private final boolean technical;

	/** @param technical whether what is technical is set too */
	BlockSetter(Speaker speaker, Layout layout, PhrasedLines lines, Files files, boolean technical) {
		this.speaker = speaker;
		this.layout = layout;
		this.lines = lines;
		this.files = files;
		this.technical = technical;
		tables = new TableSetter(speaker, layout, lines);
		headings = new BlockHeadings(speaker, layout, files, technical);
	}

	/** Sets a chapter. Where it holds one block, that is the chapter itself and has no heading of its own. */
	List<Html> chapter(Chapter chapter) {
		List<Branch> blocks = chapter.branches().stream().filter(Branch::isBlock).toList();
		return headings.isChapterItself(blocks) ? flat(chapter.branches()) : run(chapter.branches(), Optional.empty(), FIRST_HEADING);
	}

	private List<Html> flat(List<Branch> branches) {
		List<Html> html = new ArrayList<>();
		for (Branch branch : branches) {
			html.addAll(branch.isBlock() && !passesOver(branch) ? children(branch, FIRST_HEADING)
					: run(List.of(branch), Optional.empty(), FIRST_HEADING));
		}
		return html;
	}

	private List<Html> children(Branch block, int level) {
		return run(block.element().children().stream().map(block::below).toList(), Optional.of(block), level);
	}

	private boolean passesOver(Branch branch) {
		return !technical && layout.is(branch.path(), "technical")
				|| layout.is(branch.path(), "overview") && branch.element().children().stream()
						.allMatch(leaf -> Delivery.of(leaf.text().strip()).isPresent());
	}

	private List<Html> run(List<Branch> branches, Optional<Branch> around, int level) {
		List<Html> html = new ArrayList<>();
		List<Html> headed = new ArrayList<>();
		Rows rows = new Rows();
		for (int from = 0; from < branches.size();) {
			Branch first = branches.get(from);
			int to = from + 1;
			while (to < branches.size() && branches.get(to).path().equals(first.path())) {
				to++;
			}
			List<Branch> same = branches.subList(from, to);
			from = to;
			if (passesOver(first)) {
				same.forEach(b -> lines.passOver(b.element()));
			} else if (!first.isBlock()) {
				leaves(same, around, rows);
			} else if (files.in(first.element()).isPresent() || layout.of(first.path(), "phrase").isPresent()) {
				same.forEach(block -> rows.add(lines.label(block), lines.block(block, false)));
			} else if (layout.of(first.path(), "columns").isPresent()) {
				boolean inline = around.filter(lines::isList).isPresent() || layout.is(first.path(), "inline");
				List<Html> target = inline ? html : headed;
				target.addAll(inline ? rows.take() : List.of(heading(level, speaker.label(first.path()))));
				target.add(tables.table(same));
			} else if (lines.isList(first) && same.size() == 1 && headings.isSet(first.below(first.element().children().getFirst()))) {
				list(first, rows, html, headed, level);
			} else {
				headed.addAll(headed(same, level));
			}
		}
		html.addAll(rows.take());
		html.addAll(headed);
		return html;
	}

	/** A list of blocks that are set as lines goes on among the lines; one of a table gets the list's heading. */
	private void list(Branch list, Rows rows, List<Html> html, List<Html> headed, int level) {
		List<Branch> blocks = list.element().children().stream().map(list::below).toList();
		String path = blocks.getFirst().path();
		if (layout.of(path, "columns").isEmpty()) {
			blocks.forEach(block -> rows.add(lines.label(block), lines.block(block, false)));
		} else if (layout.is(path, "inline")) {
			html.addAll(rows.take());
			html.add(tables.table(blocks));
		} else {
			headed.add(heading(level, speaker.label(list.path())));
			headed.add(tables.table(blocks));
		}
	}

	private void leaves(List<Branch> same, Optional<Branch> around, Rows rows) {
		for (String row : around.map(a -> layout.names(a.path(), "rows")).orElse(List.of())) {
			LayoutPhrase phrase = layout.phrase(around.get().path(), "row." + row).orElseThrow();
			boolean in = phrase.lines().stream().flatMap(List::stream).anyMatch(part -> part instanceof LayoutPhrase.Field field
					&& field.paths().contains(same.getFirst().element().name()));
			if (in && !lines.isTold(same.getFirst().element())) {
				rows.add(speaker.say("row." + row), lines.phrase(phrase, around.get(), false));
			}
		}
		List<String> texts = same.stream().filter(leaf -> !lines.isTold(leaf.element()))
				.map(leaf -> lines.leaf(leaf, false)).toList();
		if (!texts.isEmpty()) {
			rows.add(speaker.label(same.getFirst().path()),
					layout.of(same.getFirst().path(), "join").map(j -> List.of(String.join(j, texts))).orElse(texts));
		}
	}

	private List<Html> headed(List<Branch> same, int level) {
		List<Html> html = new ArrayList<>();
		int number = 0;
		for (Branch block : same) {
			number++;
			List<Html> inside = children(block, Math.min(level + 1, LAST_HEADING));
			if (!inside.isEmpty()) {
				String label = speaker.label(block.path()) + (same.size() > 1 ? " " + number : "");
				html.add(heading(level, headings.title(block).map(t -> label + ": " + t).orElse(label)));
				html.addAll(inside);
			}
		}
		return html;
	}

	private static Html heading(int level, String text) {
		return Html.tag("h" + level, text);
	}
}
