package nl.dossierbrug.report.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.report.view.DossierLine;

/**
 * Sets what a chapter holds one by one: each leaf as a line, each block under a heading. The leaves of a block come
 * before the blocks in it, so that every line stands under the heading it belongs to.
 */
final class LineSetter {

	private final Speaker speaker;
	private final Layout layout;
	private final Files files;
	private final DossierPlaces places;
	private final BlockHeadings headings;
	private final PhrasedLines lines;

	LineSetter(Speaker speaker, Layout layout, Files files, DossierPlaces places) {
		this.speaker = speaker;
		this.layout = layout;
		this.files = files;
		this.places = places;
		headings = new BlockHeadings(speaker, layout, files, true);
		lines = new PhrasedLines(speaker, layout, files, true);
	}

	/** Sets a chapter. Where it holds one block, that is the chapter itself and has no heading of its own. */
	List<DossierLine> chapter(Chapter chapter) {
		List<DossierLine> set = new ArrayList<>();
		List<Branch> blocks = chapter.branches().stream().filter(Branch::isBlock).toList();
		if (headings.isChapterItself(blocks)) {
			chapter.branches().stream().filter(b -> !b.isBlock()).forEach(leaf -> set.add(leaf(leaf, 0)));
			run(children(blocks.getFirst()), 0, set);
		} else {
			run(chapter.branches(), 0, set);
		}
		return set;
	}

	private static List<Branch> children(Branch block) {
		return block.element().children().stream().map(block::below).toList();
	}

	private void run(List<Branch> branches, int depth, List<DossierLine> set) {
		Map<String, List<Branch>> blocks = new LinkedHashMap<>();
		for (Branch branch : branches) {
			if (branch.isBlock()) {
				blocks.computeIfAbsent(branch.path(), p -> new ArrayList<>()).add(branch);
			} else {
				set.add(leaf(branch, depth));
			}
		}
		blocks.values().forEach(same -> blocks(layout.sorted(same), depth, set));
	}

	private void blocks(List<Branch> same, int depth, List<DossierLine> set) {
		List<String> labels = same.stream().map(headings::label).toList();
		for (int i = 0; i < same.size(); i++) {
			Branch block = same.get(i);
			String label = labels.get(i);
			String numbered = labels.stream().filter(label::equals).count() > 1 ? label + " " + (i + 1) : label;
			set.add(new DossierLine(places.of(block), block.element().line(), depth,
					headings.telling(block).map(t -> numbered + ": " + t).orElse(numbered), "", true));
			run(children(block), depth + 1, set);
		}
	}

	private DossierLine leaf(Branch leaf, int depth) {
		return new DossierLine(places.of(leaf), leaf.element().line(), depth, speaker.label(leaf.path()), words(leaf), false);
	}

	private String words(Branch leaf) {
		Optional<Files.Item> file = files.of(leaf.element());
		if (file.isPresent()) {
			return lines.words(file.get());
		}
		int slash = leaf.path().lastIndexOf('/');
		boolean statement = slash > 0 && layout.is(leaf.path().substring(0, slash), "overview");
		return Delivery.of(leaf.element().text().strip()).filter(d -> statement).map(d -> speaker.say("statement." + d.name()))
				.orElseGet(() -> speaker.leaf(leaf.element(), leaf.path(), false));
	}
}
