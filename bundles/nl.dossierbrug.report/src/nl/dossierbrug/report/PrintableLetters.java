package nl.dossierbrug.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * What can be printed. A character that no font has would be a blank that nobody notices, and one that steers the
 * writing direction could make a text read otherwise than it was written; instead of these stands what they are:
 * {@code [U+1F600]}. What is written with a letter and an accent apart becomes the one letter that fonts have.
 */
final class PrintableLetters {

	/** Characters that show nothing and change nothing: word and line breaks, joiners, the byte order mark. */
	private static final String UNSEEN = "\u00AD\u200B\u200C\u200D\u2060\uFE0E\uFE0F\uFEFF";

	/** Bullets of a symbol font, as texts copied out of a word processor have them. */
	private static final String BULLETS = "\uF0A7\uF0B7\uF0D8\uF0FC";

	private final List<CmapLookup> fonts = new ArrayList<>();

	/** @param files names of the fonts, beside this class */
	PrintableLetters(List<String> files) {
		for (String file : files) {
			try (var in = PrintableLetters.class.getResourceAsStream(file);
					TrueTypeFont font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in))) {
				fonts.add(font.getUnicodeCmapLookup());
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}

	/** A text of which every character can be printed. */
	String printable(String text) {
		if (text.chars().allMatch(c -> c >= ' ' && c < 127 || c == '\n')) {
			return text;
		}
		StringBuilder out = new StringBuilder(text.length() + 16);
		Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> append(c, out));
		return out.toString();
	}

	private void append(int character, StringBuilder out) {
		if (character == '\n' || character == '\t' || character == '\r') {
			out.append((char) character);
		} else if (isPrintable(character)) {
			out.appendCodePoint(character);
		} else if (BULLETS.indexOf(character) >= 0) {
			out.append('•');
		} else if (UNSEEN.indexOf(character) < 0) {
			String plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
			if (!plain.isEmpty() && plain.codePoints().allMatch(this::isPrintable)) {
				out.append(plain);
			} else {
				out.append(String.format(Locale.ROOT, "[U+%04X]", character));
			}
		}
	}

	/** PrintableLetters that are written from right to left would stand in the wrong order and unjoined. */
	private boolean isPrintable(int character) {
		byte direction = Character.getDirectionality(character);
		return direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT
				&& direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC && isThere(character);
	}

	private boolean isThere(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
					Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
			default -> fonts.stream().anyMatch(font -> font.getGlyphId(character) != 0);
		};
	}
}
