package nl.dossierbrug.standard.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiscreetTest {

	@ParameterizedTest
	@CsvSource({ "111222333, ••••••333", "BSN 111 222 333, BSN ••••••••333", "111.222.333, ••••••••333", "0612121212, •••••••212",
			"1112-22-333, ••••••••333", "111222-33, ••••••-33" })
	void aNumberThatMayBeSomebodysIsMasked(String typed, String shown) {
		assertEquals(shown, Discreet.text(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2019-08-31", "31-08-2019", "2018-2019", "F90.0", "1234AB", "00ZZ01" })
	void whatIsNoSecretIsShown(String typed) {
		assertEquals(typed, Discreet.text(typed));
	}

	@Test
	void aTextWithoutEndIsCutOff() {
		assertEquals("•".repeat(60) + "…", Discreet.text("1".repeat(1_000_000)));
		assertEquals("x".repeat(57) + "•••…", Discreet.text("x".repeat(57) + "111222333"));
	}
}
