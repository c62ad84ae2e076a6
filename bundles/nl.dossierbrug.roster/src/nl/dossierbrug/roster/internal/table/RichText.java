package nl.dossierbrug.roster.internal.table;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a cell as the workbook stores it: in runs of one letter type each, control characters spelled out. */
final class RichText {

	private static final String MARK = "_x";
	private static final Pattern SPELLED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private RichText() {
	}

	/**
	 * Reads the runs up to the end of the element. The phonetic reading beside a text is not part of it.
	 *
	 * @param xml at the start of the element
	 * @param element its name
	 */
	static String read(XmlPart xml, String element) throws IOException {
		String whole = "";
		while (xml.next() && !xml.ends(element)) {
			if (xml.starts("rPh")) {
				xml.skip();
			} else if (xml.starts("t")) {
				String run = xml.text();
				whole = whole.isEmpty() ? run : whole.concat(run);
			}
		}
		return unspelled(whole);
	}

	/** Puts back characters that XML cannot hold and that are spelled {@code _x000D_} (ECMA-376, 22.9.2.19). */
	static String unspelled(String text) {
		if (!text.contains(MARK)) {
			return text;
		}
		return SPELLED.matcher(text).replaceAll(
				found -> Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))));
	}
}
