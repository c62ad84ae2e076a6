package nl.dossierbrug.report.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands above a block, and whether anything does. */
final class BlockHeadings {

	/** As many columns of a table say which row it is. */
	private static final int TELLING = 2;

	private final Speaker speaker;
	private final Layout layout;
	private final Files files;
	private final boolean denials;

	/** @param denials whether what is not so is told too, as {@link PhrasedLines} says */
	BlockHeadings(Speaker speaker, Layout layout, Files files, boolean denials) {
		this.speaker = speaker;
		this.layout = layout;
		this.files = files;
		this.denials = denials;
	}

	/** Whether the blocks of a chapter are one that is the chapter itself, and has no heading of its own. */
	boolean isChapterItself(List<Branch> blocks) {
		return blocks.size() == 1 && !isSet(blocks.getFirst()) && layout.of(blocks.getFirst().path(), "heading").isEmpty();
	}

	/** Whether the layout or a file says how a block is set. */
	boolean isSet(Branch block) {
		return files.in(block.element()).isPresent() || layout.of(block.path(), "phrase").isPresent()
				|| layout.of(block.path(), "columns").isPresent();
	}

	/** What the layout puts above a block. It stands among the lines as well, so it does not count as told. */
	Optional<String> title(Branch block) {
		return layout.phrase(block.path(), "heading").map(p -> String.join(" ", fresh().phrase(p, block, false)))
				.filter(t -> !t.isBlank());
	}

	/** What tells a block from others like it: its title, or for a row of a table what stands in the first columns. */
	Optional<String> telling(Branch block) {
		return title(block).or(() -> Optional.of(layout.names(block.path(), "columns").stream()
				.flatMap(column -> firstLine(block, column)).limit(TELLING).reduce("", (a, b) -> a.isEmpty() ? b : a + " · " + b))
				.filter(t -> !t.isEmpty()));
	}

	private Stream<String> firstLine(Branch block, String column) {
		return fresh().phrase(layout.phrase(block.path(), "column." + column).orElseThrow(), block, true).stream().limit(1);
	}

	/** What stands before the lines of a block, without its counting as told. */
	String label(Branch block) {
		return fresh().label(block);
	}

	private PhrasedLines fresh() {
		return new PhrasedLines(speaker, layout, files, denials);
	}
}
