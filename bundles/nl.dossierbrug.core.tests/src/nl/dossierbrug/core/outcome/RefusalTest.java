package nl.dossierbrug.core.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.NoSuchElementException;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.outcome.Refusal.Kind;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Text;

class RefusalTest {

	private final Refusal group = reason("import.group-unknown", "De groep is niet bekend.").as(Kind.GROUP_UNKNOWN);
	private final Refusal whose = reason("import.doubtful", "Van wie het is, is niet zeker.").as(Kind.WHOSE);
	private final Refusal year = reason("prepare.school-years", "Te veel schooljaren.");

	private static Refusal reason(String id, String what) {
		return new Refusal(id, Text.same(what), Text.same("betekenis"), Text.same("wat nu"), Text.same("wie"));
	}

	@Test
	void severalReasonsTogetherAreOneRefusalThatHoldsThemAll() {
		Refusal all = Refusal.together(List.of(group, whose, year));
		assertEquals(group.id(), all.id());
		assertEquals(List.of(group, whose, year), all.each());
		assertEquals("De groep is niet bekend. Van wie het is, is niet zeker. Te veel schooljaren.", all.whatOfAll().in(Language.NL));
	}

	@Test
	void oneReasonIsItself() {
		assertEquals(group, Refusal.together(List.of(group)));
		assertEquals(List.of(group), group.each());
		assertEquals(group.what(), group.whatOfAll());
		assertThrows(NoSuchElementException.class, () -> Refusal.together(List.of()));
	}

	@Test
	void itMakesNoDifferenceHowManyAreTakenTogetherAndEachIsToldOnce() {
		assertEquals(Refusal.together(List.of(group, whose, year)), Refusal.together(List.of(Refusal.together(List.of(group, whose)),
				Refusal.together(List.of(whose, year)), group)));
	}

	@Test
	void anOutcomeHoldsEachReasonByItself() {
		assertEquals(List.of(group, whose, year), Outcome.refused(Refusal.together(List.of(group, whose)), year).refusals());
	}

	@Test
	void ofAnotherKindItIsOtherwiseTheSame() {
		assertTrue(group.is(Kind.GROUP_UNKNOWN));
		assertFalse(group.is(Kind.WHOSE));
		assertFalse(year.is(Kind.WHOSE));
		assertTrue(year.as(Kind.WHOSE).isLike(year));
	}

	@Test
	void wordsThatAreKeptKeepTheKindAndEveryReason() {
		Refusal kept = Refusal.together(List.of(group, year)).kept();
		assertTrue(kept.is(Kind.GROUP_UNKNOWN));
		assertEquals(List.of("import.group-unknown", "prepare.school-years"), kept.each().stream().map(Refusal::id).toList());
		assertEquals(kept, kept.kept());
	}
}
