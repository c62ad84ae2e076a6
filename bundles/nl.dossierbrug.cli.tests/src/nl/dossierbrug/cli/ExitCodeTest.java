package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.dossierbrug.cli.session.ExitCode;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.outcome.Refusal.Kind;
import nl.dossierbrug.core.text.Text;

class ExitCodeTest {

	private static Refusal refusal(String id) {
		Text words = Text.same("woorden");
		return new Refusal(id, words, words, words, words);
	}

	@ParameterizedTest
	@CsvSource({ "NOT_ALLOWED, 4", "PIN_NEEDED, 4", "PIN_NOT_TAKEN, 4", "UNREADABLE, 3", "UNKNOWN_HEADINGS, 3", "STORE, 3",
			"DISK_FULL, 3", "WHOSE, 1", "GROUP_UNKNOWN, 1", "NO_DELIVERY_POINT, 1", "CHECK_OLD, 1", "NOTHING_TO_DO, 1" })
	void aCommandEndsByTheKindOfItsRefusal(Kind kind, int exit) {
		assertEquals(exit, ExitCode.of(refusal("vendor.own").as(kind)).number());
	}

	@Test
	void anyOtherRefusalIsSomethingThatWasFoundWhateverItsIdSays() {
		assertEquals(ExitCode.FOUND, ExitCode.of(refusal("vendor.own")));
		assertEquals(ExitCode.FOUND, ExitCode.of(refusal("store.hours")));
	}

	@Test
	void ofSeveralReasonsTheGravestCountsWhereverItStands() {
		Refusal plain = refusal("vendor.own");
		Refusal unreadable = refusal("file.read").as(Kind.UNREADABLE);
		Refusal notAllowed = refusal("vendor.role").as(Kind.NOT_ALLOWED);
		assertEquals(ExitCode.UNREADABLE, ExitCode.of(Refusal.together(List.of(plain, unreadable))));
		assertEquals(ExitCode.NOT_ALLOWED, ExitCode.of(Refusal.together(List.of(plain, notAllowed, unreadable))));
	}
}
