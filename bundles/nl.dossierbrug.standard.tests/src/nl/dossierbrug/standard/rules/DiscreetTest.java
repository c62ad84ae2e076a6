package nl.dossierbrug.standard.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiscreetTest {

	@ParameterizedTest
	@CsvSource({ "111222333, ••••••333", "BSN 111 222 333, BSN ••••••••333", "111.222.333, ••••••••333",
			"1112-22-333, ••••••••333", "111222-333, •••••••333", "100 000 009, ••••••••009",
			"111222333 0612121212, ••••••333 0612121212", "06-12121212 111 222 333, 06-12121212 ••••••••333" })
	void aNumberThatMayBeSomebodysIsMasked(String typed, String shown) {
		assertEquals(shown, Discreet.text(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2019-08-31", "31-08-2019", "2018-2019", "F90.0", "1234AB", "00ZZ01", "0612121212", "06-1212121",
			"06 12 12 12 12", "+31612121212", "031-2121212", "111222334", "11122233" })
	void whatIsNoSecretIsShown(String typed) {
		assertEquals(typed, Discreet.text(typed));
	}

	@Test
	void noNumberOfNineDigitsIsInAName() {
		assertEquals("x••••••334_a", Discreet.name("x111222334_a"));
		assertEquals("cat_leerling2", Discreet.name("cat_leerling2"));
	}

	@Test
	void aTextWithoutEndIsCutOff() {
		assertEquals("1".repeat(60) + "…", Discreet.text("1".repeat(1_000_000)));
		assertEquals("x".repeat(57) + "•••…", Discreet.text("x".repeat(57) + "111222333"));
	}
}
