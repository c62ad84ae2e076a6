package nl.dossierbrug.standard.attach;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * Names of entries of an archive. In which letters they are written is often not said, or said wrongly, so what is no
 * UTF-8 is read one byte a letter, and letters beyond ASCII do not count when such names are compared.
 */
final class EntryName {

	private static final char UNREADABLE = '\uFFFD';

	private EntryName() {
	}

	static String of(byte[] bytes, int from, int size) {
		String name = new String(bytes, from, size, StandardCharsets.UTF_8);
		return name.indexOf(UNREADABLE) < 0 ? name : new String(bytes, from, size, StandardCharsets.ISO_8859_1);
	}

	/** Whether two names are meant to be the same. */
	static boolean same(String one, String other) {
		return one.equals(other) || plain(one).equals(plain(other));
	}

	private static String plain(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("[^ -~]", "?");
	}
}
