package nl.dossierbrug.standard.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {

	private static final String[] PARTS = { "0", "7", "9", "A", "Z", "a", "[", "-", "٣", "𝟙", "\ud83c", "é", "/", ":", "" };

	@ParameterizedTest
	@ValueSource(strings = { "[0-9][0-9][A-Z][A-Z]", "\\d{2}-\\d{2}", "\\p{Nd}{3}", "[0-9]-7", "A", "[A-Z]{0}7", "é[0-9]",
			"[0-9]+", "(7|9)[A-Z]", "[07]-?", "\\d*", "7.", "[0-9]{1,2}", "𝟙7", "[^0-9]" })
	void aShapeSaysWhatARegularExpressionSays(String pattern) {
		Shape shape = new Shape(pattern);
		Pattern expression = Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS);
		RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
		int fitting = 0;
		for (int i = 0; i < 20_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int length = random.nextInt(6); length > 0; length--) {
				text.append(PARTS[random.nextInt(PARTS.length)]);
			}
			boolean fits = shape.fits(text.toString());
			assertEquals(expression.matcher(text).matches(), fits, text.toString());
			fitting += fits ? 1 : 0;
		}
		assertTrue(fitting > 0, "nothing has the shape " + pattern);
	}

	@Test
	void whatIsNoPatternIsAFault() {
		assertThrows(PatternSyntaxException.class, () -> new Shape("[0-9"));
		assertThrows(PatternSyntaxException.class, () -> new Shape("7{2"));
	}
}
