package nl.dossierbrug.roster.internal.table;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is that is neither a workbook nor, perhaps, a text of rows and columns. */
final class TextKind {

	private static final int LOOKED_AT = 1 << 12;
	private static final Pattern HTML = Pattern.compile("<(!doctype html|html|head|meta|body|table|div)\\b");
	private static final Pattern ROSTER = Pattern.compile("<([a-z]+:)?(edex|leerlinggegevens)\\b");
	private static final Pattern DOSSIER = Pattern.compile("<([a-z]+:)?dossier\\b");

	private TextKind() {
	}

	/**
	 * Lets a list pass.
	 *
	 * @throws Unusable when it is something else, with what it is
	 */
	static void refuse(TextFile text) throws IOException {
		String head = text.head(LOOKED_AT);
		if (head.isBlank()) {
			throw new Unusable("list.empty");
		}
		String start = head.stripLeading().toLowerCase(Locale.ROOT);
		if (start.startsWith("%pdf")) {
			throw new Unusable("list.kind", "PDF");
		}
		if (start.startsWith("{\\rtf")) {
			throw new Unusable("list.kind", "RTF");
		}
		if (start.startsWith("<")) {
			throw markup(start);
		}
		// a text has no control characters but those that end lines, pages and columns
		if (head.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1A)) {
			throw new Unusable("list.kind", "?");
		}
	}

	private static Unusable markup(String start) {
		if (start.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
			return new Unusable("list.save-as", "XML-spreadsheet 2003");
		}
		if (HTML.matcher(start).find()) {
			return new Unusable("list.html");
		}
		if (ROSTER.matcher(start).find()) {
			return new Unusable("list.kind", "EDEXML");
		}
		return new Unusable("list.kind", DOSSIER.matcher(start).find() ? "OSO" : "XML");
	}
}
