package nl.dossierbrug.desktop.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.graphics.RGB;

/** The colours of one theme, read from {@code colours.css}. Immutable. */
public final class Palette {

	private static final String FILE = "colours.css";
	private static final Pattern BLOCK = Pattern.compile("\\.(light|dark)\\s*\\{([^}]*)}");
	private static final Pattern TOKEN = Pattern.compile("([a-z-]+)\\s*:\\s*#([0-9A-Fa-f]{6})\\s*;");

	private final Map<Tone, RGB> colours = new EnumMap<>(Tone.class);

	/**
	 * @param dark whether light on dark
	 * @throws IllegalStateException when a colour is missing in the file: a fault of this bundle, found by its first test
	 */
	public Palette(boolean dark) {
		Map<String, RGB> tokens = tokens(dark ? "dark" : "light");
		for (Tone tone : Tone.values()) {
			if (!tokens.containsKey(tone.token())) {
				throw new IllegalStateException("no colour " + tone.token() + " in " + FILE);
			}
			colours.put(tone, tokens.get(tone.token()));
		}
	}

	/** The colour of a tone. */
	public RGB of(Tone tone) {
		return colours.get(tone);
	}

	private static Map<String, RGB> tokens(String theme) {
		Map<String, RGB> tokens = new HashMap<>();
		Matcher block = BLOCK.matcher(text());
		while (block.find()) {
			Matcher token = TOKEN.matcher(block.group(2));
			while (block.group(1).equals(theme) && token.find()) {
				int rgb = Integer.parseInt(token.group(2), 16);
				tokens.put(token.group(1), new RGB(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF));
			}
		}
		return tokens;
	}

	private static String text() {
		try (var in = Palette.class.getResourceAsStream(FILE)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
