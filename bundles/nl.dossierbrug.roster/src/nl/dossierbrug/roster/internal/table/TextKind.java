package nl.dossierbrug.roster.internal.table;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a text can be that holds a list. */
enum TextKind {
	/** SheetRows of cells with a mark between them. */
	LIST,
	/** A web page with a table. */
	HTML,
	/** A workbook of OpenDocument in one piece. */
	OPEN_DOCUMENT;

	private static final int LOOKED_AT = 1 << 16;
	private static final Pattern HTML_TAG = Pattern.compile("<(!doctype html|html|head|meta|style|script|body|table|thead|tbody|tr|td|div|center|font)\\b");
	private static final Pattern ROSTER = Pattern.compile("<([a-z]+:)?(edex|leerlinggegevens)\\b");
	private static final Pattern DOSSIER = Pattern.compile("<([a-z]+:)?dossier\\b");
	private static final Pattern FLAT = Pattern.compile("<office:document\\b");
	/** A web page with everything it shows in one file is a letter with parts. */
	private static final Pattern ARCHIVE = Pattern.compile("(?s)^(?:from|mime-version|subject|date|x-[a-z-]+):.*");

	/**
	 * What a text is.
	 *
	 * @throws Unusable when it is something that holds no list, with what it is
	 */
	static TextKind of(TextFile text) throws IOException {
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
		if (start.contains("mime-version:") && ARCHIVE.matcher(start).matches()) {
			throw new Unusable("list.mht");
		}
		if (start.startsWith("<")) {
			return markup(start);
		}
		// a text has no control characters but those that end lines, pages and columns
		if (head.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1A)) {
			throw new Unusable("list.unknown");
		}
		return LIST;
	}

	private static TextKind markup(String start) throws Unusable {
		if (FLAT.matcher(start).find()) {
			return OPEN_DOCUMENT;
		}
		if (start.contains("<workbook") && start.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
			throw new Unusable("list.save-as", "XML-spreadsheet 2003");
		}
		if (ROSTER.matcher(start).find()) {
			throw new Unusable("list.kind", "EDEXML");
		}
		if (DOSSIER.matcher(start).find()) {
			throw new Unusable("list.kind", "OSO");
		}
		if (HTML_TAG.matcher(start).find()) {
			return HTML;
		}
		throw new Unusable("list.kind", "XML");
	}
}
