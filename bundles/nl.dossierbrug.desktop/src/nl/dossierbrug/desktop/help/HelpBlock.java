package nl.dossierbrug.desktop.help;

/** A block of a page of the help. */
sealed interface HelpBlock {

	/** What it says. */
	HelpWords words();

	/** The head of the page. */
	record Title(HelpWords words) implements HelpBlock {
	}

	/** The head of a part. */
	record Heading(HelpWords words) implements HelpBlock {
	}

	/** A paragraph. */
	record Paragraph(HelpWords words) implements HelpBlock {
	}

	/** A point of a list, with what stands before it. */
	record Point(String mark, HelpWords words) implements HelpBlock {
	}

	/** A picture of a screen. @param name of the file, without its ending */
	record Picture(String name, HelpWords words) implements HelpBlock {
	}
}
