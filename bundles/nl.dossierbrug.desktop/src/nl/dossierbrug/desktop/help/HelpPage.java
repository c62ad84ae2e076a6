package nl.dossierbrug.desktop.help;

import java.util.List;
import java.util.Locale;

import org.commonmark.parser.Parser;

/**
 * A page of the help, written in Markdown: one title, headings, paragraphs, lists of points, and pictures that stand by
 * themselves.
 *
 * @param id its file's name without the ending
 * @param blocks what stands on it
 */
record HelpPage(String id, List<HelpBlock> blocks) {

	HelpPage {
		blocks = List.copyOf(blocks);
	}

	/** @throws IllegalArgumentException when something else stands on it: a fault of the page, found by its test */
	static HelpPage of(String id, String text) {
		HelpBlocks blocks = new HelpBlocks();
		Parser.builder().build().parse(text).accept(blocks);
		return new HelpPage(id, blocks.all());
	}

	/** Its title; its id when it has none. */
	String title() {
		return blocks.stream().filter(HelpBlock.Title.class::isInstance).map(title -> title.words().plain()).findFirst().orElse(id);
	}

	/** Whether it has these words, in capitals or not. */
	boolean says(String words) {
		String wanted = words.strip().toLowerCase(Locale.ROOT);
		return blocks.stream().anyMatch(block -> block.words().plain().toLowerCase(Locale.ROOT).contains(wanted));
	}
}
