package nl.dossierbrug.roster.internal.edexml;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.roster.internal.table.ListOpener;
import nl.dossierbrug.roster.internal.table.Unusable;

/**
 * A file that holds a roster, or should.
 *
 * @param path where it is
 */
public record RosterFile(Path path) {

	/** The roster of the largest school takes a fiftieth of this. */
	private static final long LARGEST = 64L << 20;
	/** The published examples have remarks of a few hundred characters before their first element. */
	private static final int LOOKED_AT = 1 << 16;
	private static final Pattern ROSTER = Pattern.compile("<(?:!DOCTYPE\\s+)?(?:[\\w.-]+:)?(?:EDEX|leerlinggegevens(?:_antwoord)?)\\b");
	private static final Pattern ENVELOPE = Pattern.compile("<(?:[\\w.-]+:)?Envelope\\b");

	/** Whether the content is that of a roster, by its first element; the name of the file does not count. */
	public boolean isRoster() throws IOException {
		if (!Files.isRegularFile(path)) {
			return false;
		}
		byte[] head;
		try (var in = Files.newInputStream(path)) {
			head = in.readNBytes(LOOKED_AT);
		}
		// the marks are the same in all encodings that occur, but for the zeros and the order mark of the wide ones
		String text = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "").replaceFirst("\\A(?:ï»¿|ÿþ|þÿ)", "");
		String first = fromFirstElement(text);
		return ROSTER.matcher(first).lookingAt() || ENVELOPE.matcher(first).lookingAt() && ROSTER.matcher(first).find();
	}

	/** Without the declaration and the remarks before the first element. */
	private static String fromFirstElement(String text) {
		int at = 0;
		while (at < text.length()) {
			if (Character.isWhitespace(text.charAt(at))) {
				at++;
			} else if (text.startsWith("<?", at)) {
				at = behind(text, at, "?>");
			} else if (text.startsWith("<!--", at)) {
				at = behind(text, at, "-->");
			} else {
				break;
			}
		}
		return text.substring(at);
	}

	private static int behind(String text, int from, String mark) {
		int end = text.indexOf(mark, from);
		return end < 0 ? text.length() : end + mark.length();
	}

	/**
	 * Reads what it says.
	 *
	 * @throws Unusable when it is not there, no roster, or one that cannot be used, with the reason
	 * @throws IOException when the disk fails or the system does not let us read
	 */
	Read read(Progress progress) throws IOException {
		ListOpener.check(path, LARGEST);
		RosterText text = RosterText.of(path);
		refuseOthers(text);
		progress.begin(0);
		RosterContent content = new RosterContent();
		try (RosterXml xml = new RosterXml(new GuardedReader(text.open()))) {
			new ContentReader(xml, content, progress).read();
		}
		return new Read(content, text.misdeclared());
	}

	private static void refuseOthers(RosterText text) throws IOException {
		try (Reader reader = text.open()) {
			int c;
			do {
				c = reader.read();
			} while (c >= 0 && Character.isWhitespace(c));
			if (c < 0) {
				throw new Unusable("list.empty");
			}
			if (c != '<') {
				int next = reader.read();
				if (c == 'P' && next == 'K' || c == 'Ð' && next == 'Ï') {
					throw new Unusable("list.kind", "Excel");
				}
				throw c == '%' && next == 'P' ? new Unusable("list.kind", "PDF") : new Unusable("list.unknown");
			}
		}
	}

	/**
	 * What was read.
	 *
	 * @param content the elements
	 * @param misdeclared whether its letters were read otherwise than the file says
	 */
	record Read(RosterContent content, boolean misdeclared) {
	}
}
