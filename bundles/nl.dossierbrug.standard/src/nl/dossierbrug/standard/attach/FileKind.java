package nl.dossierbrug.standard.attach;

import java.util.List;

import nl.dossierbrug.core.text.Text;

/**
 * A kind of file: a row of {@code attachments.csv}.
 *
 * @param extension the ending that such a file should have, in small letters
 * @param names every ending that it may have
 * @param may whether it may be attached
 * @param content how one knows it
 * @param macros how one knows that there are macros in it
 * @param largest bytes of the largest that is sent along; 0 for a kind that may not be attached
 * @param label what people call it, with its article
 */
record FileKind(String extension, List<String> names, May may, Clue content, Clue macros, long largest, Text label) {

	/** Whether a kind may be attached. */
	enum May {
		/** By the agreement. */
		YES,
		/** The agreement does not name it. */
		NO,
		/** It could do harm. */
		RUNS,
		/** Nobody can tell, since a password keeps everybody out. */
		LOCKED
	}

	boolean allowed() {
		return may == May.YES;
	}

	@Override
	public String toString() {
		return extension;
	}
}
