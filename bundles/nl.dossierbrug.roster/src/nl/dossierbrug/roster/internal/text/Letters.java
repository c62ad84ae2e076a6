package nl.dossierbrug.roster.internal.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import nl.dossierbrug.core.table.DataRow;
import nl.dossierbrug.core.table.DataTable;

/** What names look like, by {@code letters.csv}; by it a text that went through a wrong encoding is known. */
public final class Letters {

	/** A symbol within a word, a capital behind a small letter. */
	private static final int MISFIT = -50;
	/** A letter by itself, or a small one at the start of a word. */
	private static final int UNLIKELY = -10;
	/** A space, apostrophe or dash. */
	private static final int MARK = 25;

	/** In which a text was wrongly read before. */
	private static final List<Charset> MISREAD_AS = charsets("windows-1252", "IBM850", "x-MacRoman");
	/** In which it may have been written. */
	private static final List<Charset> WRITTEN_IN = charsets("IBM850", "x-MacRoman", "windows-1250", "windows-1254");

	private final Map<Character, Integer> weights = new HashMap<>();

	/** Reads the table. */
	public Letters() {
		for (DataRow row : DataTable.beside(Letters.class, "letters.csv").rows()) {
			char letter = row.get("letter").charAt(0);
			int weight = row.as("weight", Integer::valueOf);
			weights.put(letter, weight);
			weights.putIfAbsent(Character.toUpperCase(letter), weight);
		}
	}

	/** Those of these that this Java knows. */
	static List<Charset> charsets(String... names) {
		return Stream.of(names).filter(Charset::isSupported).map(Charset::forName).toList();
	}

	/**
	 * How well a letter fits in a name.
	 *
	 * @param before the character before it, {@code 0} for none
	 * @param after the character behind it, {@code 0} for none
	 */
	int weight(char letter, char before, char after) {
		if (!fits(letter, before, after)) {
			return MISFIT;
		}
		boolean apart = !Character.isLetter(before) && !Character.isLetter(after);
		if (!Character.isLetter(letter)) {
			return isMark(letter) ? MARK : 0;
		}
		return apart || Character.isLowerCase(letter) && !Character.isLetter(before) ? UNLIKELY : weights.getOrDefault(letter, 0);
	}

	private static boolean fits(char letter, char before, char after) {
		if (!Character.isLetter(letter)) {
			return isMark(letter) || !Character.isLetter(before) && !Character.isLetter(after);
		}
		return !(Character.isUpperCase(letter) && Character.isLowerCase(before))
				&& !(Character.isLowerCase(letter) && Character.isUpperCase(after) && !Character.isLetter(before));
	}

	private static boolean isMark(char letter) {
		return letter <= ' ' || letter == '-' || letter == '\'' || letter == '.' || letter == ',' || letter == '’' || letter == '‘'
				|| letter == '`' || letter == '–' || letter == '/' || letter == '(' || letter == ')' || letter == '\u00A0'
				|| letter == '[' || letter == ']' || letter == '´' || Character.getType(letter) == Character.NON_SPACING_MARK
				|| Character.getType(letter) == Character.FORMAT;
	}

	/** Whether every character of a name is one that names have. */
	public boolean fit(String name) {
		for (int i = 0; i < name.length(); i++) {
			char c = name.charAt(i);
			boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == ' ';
			if (!plain && (!Character.isLetter(c) && !isMark(c) || !fits(c, i > 0 ? name.charAt(i - 1) : 0, i + 1 < name.length() ? name.charAt(i + 1) : 0))) {
				return false;
			}
		}
		return true;
	}

	/** A text that was written in UTF-8, read as something else and kept so ({@code ZoÃ«}), as it was; empty when it was not. */
	public Optional<String> undone(String text) {
		if (!hasNeighbours(text)) {
			return Optional.empty();
		}
		return MISREAD_AS.stream().flatMap(charset -> bytes(text, charset).stream())
				.flatMap(bytes -> decoded(bytes, StandardCharsets.UTF_8).stream())
				.filter(other -> !other.equals(text) && fit(other)).findFirst();
	}

	/**
	 * Whether two characters beyond ASCII stand side by side, as the bytes of one do in UTF-8. Few texts have such, and a
	 * long list has a million: the {@code ë} of {@code Zoë} alone is not worth three decodings.
	 */
	private static boolean hasNeighbours(String text) {
		boolean before = false;
		for (int i = 0; i < text.length(); i++) {
			boolean here = text.charAt(i) >= 0x80;
			if (here && before) {
				return true;
			}
			before = here;
		}
		return false;
	}

	/** What a name that does not fit may have been; empty when no usual mistake explains it. */
	public Optional<String> otherReading(String name) {
		return bytes(name, MISREAD_AS.getFirst()).stream()
				.flatMap(bytes -> WRITTEN_IN.stream().flatMap(charset -> decoded(bytes, charset).stream()))
				.filter(this::fit).findFirst();
	}

	/** Five bytes that Windows-1252 does not have are kept as control characters by what reads it. */
	private static Optional<byte[]> bytes(String text, Charset charset) {
		byte[] bytes = new byte[text.length()];
		for (int i = 0; i < text.length(); i++) {
			byte[] one = text.substring(i, i + 1).getBytes(charset);
			char c = text.charAt(i);
			if (c >= 0x80 && c < 0xA0) {
				bytes[i] = (byte) c;
			} else if (one.length == 1 && (one[0] != '?' || c == '?')) {
				bytes[i] = one[0];
			} else {
				return Optional.empty();
			}
		}
		return Optional.of(bytes);
	}

	private static Optional<String> decoded(byte[] bytes, Charset charset) {
		try {
			CharBuffer text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
			return Optional.of(text.toString());
		} catch (CharacterCodingException e) {
			return Optional.empty();
		}
	}
}
