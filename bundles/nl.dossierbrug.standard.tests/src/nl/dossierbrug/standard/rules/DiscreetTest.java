package nl.dossierbrug.standard.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.standard.spelling.Discreet;

class DiscreetTest {

	@Test
	void aNumberIsMaskedBeforeATextIsCutOff() {
		assertEquals("BSN ••••••••333", Discreet.text("BSN 111 222 333"));
		assertEquals("x".repeat(56) + "-•••…", Discreet.text("x".repeat(56) + "-111222333"));
	}

	@Test
	void aTextWithoutEndIsCutOff() {
		assertEquals("1".repeat(60) + "…", Discreet.text("1".repeat(1_000_000)));
	}
}
