package nl.dossierbrug.core.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.text.Text;

class OutcomeTest {

	private static final Text WORDS = Text.same("woorden");
	private final Refusal refusal = new Refusal("a.no", WORDS, WORDS, WORDS, WORDS);

	private static String told(Outcome<Integer> outcome) {
		return switch (outcome) {
			case Outcome.Done<Integer>(Integer value) -> "done " + value;
			case Outcome.Refused<Integer>(List<Refusal> refusals) -> "refused " + refusals.size();
		};
	}

	@Test
	void anOutcomeIsTheThingOrEveryReasonWhyNot() {
		assertEquals("done 3", told(Outcome.done(3)));
		assertEquals("refused 2", told(Outcome.refused(refusal, new Refusal("a.never", WORDS, WORDS, WORDS, WORDS))));
	}

	@Test
	void aReasonIsToldOnce() {
		assertEquals("refused 1", told(Outcome.refused(refusal, new Refusal("a.no", WORDS, WORDS, WORDS, WORDS))));
	}

	@Test
	void nobodyIsRefusedWithoutAReason() {
		assertThrows(IllegalArgumentException.class, () -> Outcome.refused(List.of()));
		assertThrows(IllegalArgumentException.class, () -> new Refusal(" ", WORDS, WORDS, WORDS, WORDS));
		assertThrows(NullPointerException.class, () -> new Refusal("a.no", WORDS, WORDS, WORDS, null));
	}

	@Test
	void reasonsDoNotChangeAfterwards() {
		List<Refusal> reasons = new ArrayList<>(List.of(refusal));
		Outcome<Integer> outcome = Outcome.refused(reasons);
		reasons.add(new Refusal("a.never", WORDS, WORDS, WORDS, WORDS));
		assertEquals("refused 1", told(outcome));
	}

	@Test
	void onlyAnErrorStops() {
		assertTrue(new Finding("ID-01", Severity.ERROR, "BSN", 2, WORDS).isError());
		assertFalse(new Finding("ID-01", Severity.WARNING, "BSN", 2, WORDS).isError());
		assertThrows(IllegalArgumentException.class, () -> new Finding("", Severity.INFO, "", 0, WORDS));
	}
}
