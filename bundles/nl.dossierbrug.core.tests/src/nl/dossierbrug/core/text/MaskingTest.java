package nl.dossierbrug.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {

	@ParameterizedTest
	@CsvSource({ "111222333, ••••••333", "BSN 111 222 333, BSN ••••••••333", "111.222.333, ••••••••333",
			"914.412.528, ••••••••528", "1112-22-333, ••••••••333", "111222-333, •••••••333", "111/222/333, ••••••••333",
			"1 1 1 2 2 2 3 3 3, ••••••••••••••3 3", "111\u00A0222\u202F333, ••••••••333", "100 000 009, ••••••••009",
			"111222333 0612121212, ••••••333 0612121212", "06-12121212 111 222 333, 06-12121212 ••••••••333",
			"reden: 111222333., reden: ••••••333.", "a111222333b, a••••••333b", "111222333 en 123456782, ••••••333 en ••••••782" })
	void aNumberThatMayBeSomebodysIsMasked(String typed, String shown) {
		assertEquals(shown, Masking.masked(typed.translateEscapes().replace("\\u00A0", "\u00A0").replace("\\u202F", "\u202F")));
	}

	@Test
	void aBsnWithATypingErrorIsMaskedToo() {
		assertEquals("••••••334", Masking.masked("111222334"));
	}

	@Test
	void aBsnThatLostItsZeroIsMaskedAndADateIsNot() {
		assertEquals("leerling •••••008", Masking.masked("leerling 10000008"));
		assertEquals("13012010", Masking.masked("13012010"), "thirteen January, though with a zero it passes the test");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2019-08-31", "31-08-2019", "2018-2019", "F90.0", "1234AB", "00ZZ01", "0612121212", "06-1212121",
			"06 12 12 12 12", "+31612121212", "031-2121212", "11122233", "1112223334445", "", "geen nummer" })
	void whatIsNobodysStaysAsItIs(String typed) {
		assertEquals(typed, Masking.masked(typed));
	}

	@Test
	void whateverStandsAroundItNoNumberStaysInClear() {
		Random random = new Random(12);
		String signs = "abc ;:()'\"é\n";
		for (int i = 0; i < 10_000; i++) {
			String before = around(random, signs);
			String after = around(random, signs);
			String masked = Masking.masked(before + "123456782" + after);
			assertFalse(masked.contains("123456"), masked);
			assertEquals(before + "••••••782" + after, masked);
			assertEquals(masked, Masking.masked(masked));
		}
	}

	private static String around(Random random, String signs) {
		StringBuilder around = new StringBuilder();
		for (int n = random.nextInt(6); n > 0; n--) {
			around.append(signs.charAt(random.nextInt(signs.length())));
		}
		return around.toString();
	}
}
