package nl.dossierbrug.desktop.help;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A text of the help, in which words can lead to other pages.
 *
 * @param parts one after another
 */
record HelpWords(List<Part> parts) {

	HelpWords {
		parts = List.copyOf(parts);
	}

	/**
	 * A part of it.
	 *
	 * @param page the id of the page that it leads to; empty for none
	 */
	record Part(String words, Optional<String> page) {
	}

	/** All of it, without what leads elsewhere. */
	String plain() {
		return parts.stream().map(Part::words).collect(Collectors.joining());
	}

	/** The pages that it leads to. */
	List<String> pages() {
		return parts.stream().flatMap(part -> part.page().stream()).toList();
	}
}
