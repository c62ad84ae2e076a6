package nl.dossierbrug.exchange.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class TypedWordsTest {

	private static final String[] ARGUMENTS = { "-application", "x" };

	@Test
	void theStartScriptHandsThemOverInTheEnvironment() {
		assertEquals(List.of("okr", "--bsn", "123456782", "twee woorden", ""), TypedWords.of(Map.of("DOSSIERBRUG_WORDS", "5",
				"DOSSIERBRUG_WORD_1", "okr", "DOSSIERBRUG_WORD_2", "--bsn", "DOSSIERBRUG_WORD_3", "123456782", "DOSSIERBRUG_WORD_4",
				"twee woorden", "DOSSIERBRUG_WORD_5", "", "DOSSIERBRUG_WORD_6", "of another start"), ARGUMENTS).words());
		assertEquals(List.of(), TypedWords.of(Map.of("DOSSIERBRUG_WORDS", "0"), ARGUMENTS).words());
	}

	@Test
	void withoutAScriptTheyAreTheArguments() {
		assertEquals(List.of(ARGUMENTS), TypedWords.of(Map.of(), ARGUMENTS).words());
		assertEquals(List.of(ARGUMENTS), TypedWords.of(Map.of("DOSSIERBRUG_WORDS", "many"), ARGUMENTS).words());
	}
}
