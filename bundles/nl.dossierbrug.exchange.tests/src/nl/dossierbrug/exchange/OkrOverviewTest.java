package nl.dossierbrug.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.exchange.okr.FieldValue;
import nl.dossierbrug.exchange.okr.Origin;
import nl.dossierbrug.exchange.okr.PupilFile;

class OkrOverviewTest {

	private static final Bsn DAAN = new Bsn(Pupils.DAAN);

	@TempDir
	Path folder;
	private House house;

	@BeforeEach
	void build() {
		house = new House(folder);
		house.fill(house.received(Pupils.DAAN).id());
	}

	@AfterEach
	void leave() {
		house.close();
	}

	@Test
	void anOwnFieldIsFilledByHandAndSaysSo() {
		PupilFile file = House.done(house.exchange.okr().set(House.OKR, DAAN, TestReceiver.WERKHOUDING, " "));
		FieldValue value = file.fields().get(TestReceiver.WERKHOUDING);
		assertEquals(" ", value.value());
		assertEquals(Origin.Kind.OWN, value.origin().kind());
		assertEquals(Optional.empty(), value.origin().transfer());
		assertEquals(House.BEHEERDER, value.origin().by());
		assertEquals(2, file.revision());
	}

	@Test
	void anEmptyTextClearsIt() {
		House.done(house.exchange.okr().set(House.OKR, DAAN, TestReceiver.WERKHOUDING, "goed"));
		PupilFile file = House.done(house.exchange.okr().set(House.OKR, DAAN, TestReceiver.WERKHOUDING, ""));
		assertFalse(file.fields().containsKey(TestReceiver.WERKHOUDING));
	}

	@Test
	void anotherFieldIsRefusedWithTheOnesThatThereAre() {
		for (String path : List.of("huidigeschool/leerling/achternaam", "functioneren/onbekend", "")) {
			Outcome<PupilFile> outcome = house.exchange.okr().set(House.OKR, DAAN, path, "x");
			assertEquals(List.of("okr.not-own-field"), House.refused(outcome));
			Refusal refusal = ((Outcome.Refused<PupilFile>) outcome).refusals().getFirst();
			assertTrue(refusal.next().nl().contains(TestReceiver.WERKHOUDING));
		}
	}

	@Test
	void aPupilWithoutAFileIsRefusedWithoutTheNumber() {
		Outcome<OkrSummary> outcome = house.exchange.okr().one(House.OKR, new Bsn(Pupils.NOOR));
		assertEquals(List.of("okr.no-file"), House.refused(outcome));
		assertFalse(outcome.toString().contains(Pupils.NOOR));
		assertEquals(List.of("okr.no-file"), House.refused(
				house.exchange.okr().set(House.OKR, new Bsn(Pupils.NOOR), TestReceiver.WERKHOUDING, "x")));
	}

	@Test
	void whatTheReceiverAddsCountsForCompleteness() {
		OkrSummary before = House.done(house.exchange.okr().one(House.OKR, DAAN));
		House.done(house.exchange.okr().set(House.OKR, DAAN, TestReceiver.WERKHOUDING, "goed"));
		OkrSummary after = House.done(house.exchange.okr().all(House.OKR)).getFirst();
		assertTrue(after.complete() > before.complete());
		assertEquals("functioneren", after.parts().getLast().id());
		assertEquals(100, after.parts().getLast().percent());
	}

	@Test
	void whoLooksIsRecorded() {
		House.done(house.exchange.okr().all(House.OKR));
		House.done(house.exchange.okr().one(House.OKR, DAAN));
		house.store.tamper(state -> assertEquals(List.of("okr.listed", "okr.viewed"), state.audit.stream()
				.map(e -> e.event()).filter(e -> e.startsWith("okr.")).toList()));
	}
}
