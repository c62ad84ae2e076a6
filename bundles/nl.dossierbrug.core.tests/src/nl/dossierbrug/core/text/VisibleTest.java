package nl.dossierbrug.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {

	@ParameterizedTest
	@CsvSource(textBlock = """
			1B, ␛
			00, ␀
			07, ␇
			7F, ␡
			9B, \\u009b
			85, \\u0085
			AD, \\u00ad
			202E, \\u202e
			2066, \\u2066
			200F, \\u200f
			061C, \\u061c
			200B, \\u200b
			200D, \\u200d
			2028, \\u2028
			2029, \\u2029
			2060, \\u2060
			FEFF, \\ufeff
			3164, \\u3164
			D800, \\ud800
			E0041, \\u{e0041}
			""")
	void whatSteersOrHidesIsWrittenOut(String sign, String shown) {
		String name = "Sanne" + Character.toString(Integer.parseInt(sign, 16)) + "Vos";

		assertTrue(Visible.hides(name));
		assertEquals("Sanne" + shown + "Vos", Visible.text(name));
		assertEquals("Sanne" + shown + "Vos", Visible.line(name));
	}

	@ParameterizedTest
	@ValueSource(strings = {"Sanne de Vries", "Zoë Ångström-Šimůnek", "محمد عبد الله", "יעל כהן", "אבי (ב) 12", "李小龍", "Þórður", "e\u0301 los accent",
			"🎈 feest", "\u0600123", "één\nregel\tverder\r\n"})
	void whatCanBeSeenStaysAsItIs(String words) {
		assertFalse(Visible.hides(words));
		assertSame(words, Visible.text(words));
	}

	@Test
	void oneLineHasNoBreaks() {
		assertEquals("een twee drie vier", Visible.line("een\ntwee\r\ndrie\tvier"));
		assertEquals("een\ntwee", Visible.text("een\ntwee"));
	}

	@Test
	void nothingThatIsShownSteersOrHidesAnyMore() {
		String every = IntStream.rangeClosed(0, Character.MAX_CODE_POINT).collect(StringBuilder::new, StringBuilder::appendCodePoint,
				StringBuilder::append).toString();

		String shown = Visible.line(every);

		assertFalse(Visible.hides(shown));
		assertTrue(shown.codePoints().noneMatch(c -> Character.isISOControl(c) || Character.getDirectionality(c) >= Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING));
	}
}
