package nl.dossierbrug.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contrasts of both themes, as WCAG 2.2 AA asks: text 4.5 : 1, the outlines of controls 3 : 1. */
class PaletteTest {

	@ParameterizedTest
	@CsvSource({ "TEXT,SURFACE", "TEXT,CARD", "TEXT,ACCENT_SOFT", "TEXT,GOOD_SOFT", "TEXT,ATTENTION_SOFT", "TEXT,WRONG_SOFT",
			"TEXT,INFO_SOFT", "TEXT,PRACTICE_SOFT", "QUIET,SURFACE", "QUIET,CARD", "QUIET,WRONG_SOFT", "QUIET,INFO_SOFT",
			"QUIET,GOOD_SOFT", "QUIET,ATTENTION_SOFT", "QUIET,PRACTICE_SOFT", "QUIET,ACCENT_SOFT", "QUIET,LINE", "ACCENT,SURFACE",
			"ACCENT,CARD", "ACCENT,ACCENT_SOFT", "ACCENT,PRACTICE_SOFT", "ACCENT,WRONG_SOFT", "ACCENT,INFO_SOFT", "ACCENT,GOOD_SOFT",
			"ACCENT,ATTENTION_SOFT", "ACCENT_TEXT,ACCENT", "GOOD,CARD", "GOOD,SURFACE", "GOOD,GOOD_SOFT", "ATTENTION,CARD",
			"ATTENTION,SURFACE", "ATTENTION,ATTENTION_SOFT", "WRONG,CARD", "WRONG,SURFACE", "WRONG,WRONG_SOFT", "INFO,CARD",
			"INFO,SURFACE", "INFO,INFO_SOFT", "PRACTICE,PRACTICE_SOFT" })
	void textCanBeReadOnItsGround(Tone text, Tone ground) {
		for (boolean dark : new boolean[] { false, true }) {
			double contrast = contrast(new Palette(dark), text, ground);
			assertTrue(contrast >= 4.5, text + " on " + ground + (dark ? " dark " : " light ") + contrast);
		}
	}

	@ParameterizedTest
	@CsvSource({ "FIELD_LINE,CARD", "FIELD_LINE,SURFACE", "ACCENT,SURFACE", "ACCENT,CARD" })
	void controlsStandOutFromTheirGround(Tone line, Tone ground) {
		for (boolean dark : new boolean[] { false, true }) {
			double contrast = contrast(new Palette(dark), line, ground);
			assertTrue(contrast >= 3, line + " on " + ground + (dark ? " dark " : " light ") + contrast);
		}
	}

	private static double contrast(Palette palette, Tone one, Tone other) {
		double a = luminance(palette.of(one));
		double b = luminance(palette.of(other));
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private static double luminance(RGB colour) {
		return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
	}

	private static double linear(int channel) {
		double share = channel / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
