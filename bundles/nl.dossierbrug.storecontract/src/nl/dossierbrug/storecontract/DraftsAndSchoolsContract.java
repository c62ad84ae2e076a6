package nl.dossierbrug.storecontract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.exchange.model.HandoverDraft;
import nl.dossierbrug.exchange.model.OwnSchool;

/** Handovers that were left, and schools, in every store. */
public abstract class DraftsAndSchoolsContract extends StoreContract {

	private static HandoverDraft draft(String id, int minute, Map<String, String> answers) {
		return new HandoverDraft(id, Practice.NOW.plusSeconds(60L * minute), "juf Bouchra", answers);
	}

	private static OwnSchool school(String brin, String vestiging, String name) {
		return new OwnSchool(new School(new Brin(brin), vestiging), name);
	}

	@Test
	void whatWasLeftComesBackWithEveryAnswer() {
		HandoverDraft left = draft("D1", 1, Map.of("list", "/school/é lijst.xlsx", "rows", "3\n4\n5", "empty", "", "tab", "a\tb"));
		keep(r -> r.drafts().put(left));
		home.shut();
		assertEquals(Optional.of(left.answers()), read(r -> r.drafts().byId("D1")).map(HandoverDraft::answers));
		assertEquals(left.savedAt(), read(r -> r.drafts().byId("D1")).orElseThrow().savedAt());
		assertEquals("juf Bouchra", read(r -> r.drafts().byId("D1")).orElseThrow().savedBy());
		assertEquals(Optional.empty(), read(r -> r.drafts().byId("D2")));
	}

	@Test
	void theLastOneStandsFirstAlsoWhenItIsLeftAgain() {
		keep(r -> {
			r.drafts().put(draft("D1", 1, Map.of()));
			r.drafts().put(draft("D2", 2, Map.of()));
		});
		assertEquals(List.of("D2", "D1"), read(r -> r.drafts().all()).stream().map(HandoverDraft::id).toList());
		keep(r -> r.drafts().put(draft("D1", 3, Map.of("step", "check"))));
		assertEquals(List.of("D1", "D2"), read(r -> r.drafts().all()).stream().map(HandoverDraft::id).toList());
		keep(r -> {
			r.drafts().remove("D1");
			r.drafts().remove("never");
		});
		assertEquals(List.of("D2"), read(r -> r.drafts().all()).stream().map(HandoverDraft::id).toList());
	}

	@Test
	void aSchoolIsThereOnceForEachBranchAndMayGetAnotherName() {
		keep(r -> List.of(school("12AC", "00", "Later"), school("12AB", "01", "Dépendance"), school("12AB", "00", "Oud"))
				.forEach(r.schools()::put));
		keep(r -> r.schools().put(school("12AB", "00", "De Ölifant")));
		home.shut();
		assertEquals(List.of(school("12AB", "00", "De Ölifant"), school("12AB", "01", "Dépendance"), school("12AC", "00", "Later")),
				read(r -> r.schools().all()));
		assertTrue(this.<Boolean>read(r -> r.schools().remove(new School(new Brin("12AB"), "01"))));
		assertFalse(this.<Boolean>read(r -> r.schools().remove(new School(new Brin("12AB"), "01"))));
		assertEquals(2, read(r -> r.schools().all()).size());
	}
}
