package nl.dossierbrug.desktop.help;

/** A block of a page of the help. */
sealed interface HelpBlock {

	/** The head of the page. */
	record Title(String words) implements HelpBlock {
	}

	/** The head of a part. */
	record Heading(String words) implements HelpBlock {
	}

	/** A paragraph; links in it are {@code [words](page)}. */
	record Paragraph(String words) implements HelpBlock {
	}

	/** A point of a list, with what stands before it. */
	record Point(String mark, String words) implements HelpBlock {
	}

	/** A picture of a screen. @param name of the file, without its ending */
	record Picture(String name, String words) implements HelpBlock {
	}
}
