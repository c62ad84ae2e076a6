package nl.dossierbrug.exchange.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.House;
import nl.dossierbrug.exchange.Pupils;
import nl.dossierbrug.exchange.TestReceiver;
import nl.dossierbrug.exchange.importing.Action;
import nl.dossierbrug.exchange.importing.ImportOrder;
import nl.dossierbrug.exchange.importing.ImportResult;
import nl.dossierbrug.exchange.okr.FieldChange;
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

	private static final String PUPIL = "huidigeschool/leerling/";

	private Outcome<PupilFile> type(String path, String value) {
		return house.exchange.okr().set(House.OKR, DAAN, path, value);
	}

	private String value(String path) {
		return Optional.ofNullable(House.done(house.exchange.okr().one(House.OKR, DAAN)).file().fields().get(path))
				.map(FieldValue::value).orElse("");
	}

	private static Refusal refusal(Outcome<PupilFile> outcome) {
		return ((Outcome.Refused<PupilFile>) outcome).refusals().getFirst();
	}

	@Test
	void anOsoFieldIsFilledByHandToo() {
		PupilFile file = House.done(type(PUPIL + "roepnaam", "Daantje"));
		assertEquals("Daantje", file.fields().get(PUPIL + "roepnaam").value());
		assertEquals(Origin.Kind.OWN, file.fields().get(PUPIL + "roepnaam").origin().kind());
		String test = PUPIL + "toetslijst/toets[eldtoetscode=LEZ-M8;afnamedatum=2025-01-20]/toetsidentificatie/leergebied";
		assertEquals("lezen", House.done(type(test, "lezen")).fields().get(test).value());
		assertFalse(House.done(type(test, "")).fields().containsKey(test));
	}

	@Test
	void aFieldThatIsNewComesBehindItsNeighbours() {
		House.done(type(TestReceiver.WERKHOUDING, "goed"));
		House.done(type(PUPIL + "onderwijssinds", "2018-08-01"));
		List<String> paths = List.copyOf(House.done(type("huidigeschool/website", "school.nl")).fields().keySet());
		assertEquals(TestReceiver.WERKHOUDING, paths.getLast());
		assertTrue(paths.indexOf(PUPIL + "onderwijssinds") < paths.indexOf("huidigeschool/website"), paths::toString);
	}

	@Test
	void anUnknownPathIsRefusedWithTheOnesThatThereAreAndHowOthersLook() {
		for (String path : List.of("functioneren/onbekend", "", PUPIL + "toetslijst", PUPIL + "toetslijst/toets",
				PUPIL + "toetslijst/toets/toetsidentificatie/leergebied", "metadata/pakketnaam", PUPIL + "roepnaam ")) {
			Outcome<PupilFile> outcome = type(path, "x");
			assertEquals(List.of("okr.unknown-field"), House.refused(outcome), path);
			assertTrue(refusal(outcome).next().in(Language.NL).contains(TestReceiver.WERKHOUDING));
			String example = refusal(outcome).next().in(Language.NL).replaceAll(".*zoals (huidige\\S+?)[.,].*", "$1");
			assertTrue(house.standard.meaning(example).field(), example);
		}
	}

	@Test
	void theNumberThatTheFileIsKnownByIsNotChangedByHand() {
		for (String path : List.of(PUPIL + "bsn", PUPIL + "onderwijsnummer")) {
			for (String value : List.of(Pupils.NOOR, "")) {
				Outcome<PupilFile> outcome = type(path, value);
				assertEquals(List.of("okr.identity"), House.refused(outcome));
				assertFalse(outcome.toString().contains(Pupils.NOOR));
			}
		}
		assertEquals(Pupils.DAAN, value(PUPIL + "bsn"));
	}

	@Test
	void twoArmsOfAChoiceNeverStandTogether() {
		Outcome<PupilFile> outcome = type(PUPIL + "geboortemaand", "2014-03");
		assertEquals(List.of("okr.other-arm"), House.refused(outcome));
		assertTrue(refusal(outcome).what().in(Language.NL).contains(PUPIL + "geboortedatum"));
		House.done(type(PUPIL + "geboortemaand", ""));
		House.done(type(PUPIL + "geboortedatum", ""));
		assertEquals("2014-03", House.done(type(PUPIL + "geboortemaand", "2014-03")).fields()
				.get(PUPIL + "geboortemaand").value());
		House.done(type(PUPIL + "adreslijst/adres[soortadres=gba]/straat", " "));
		outcome = type(PUPIL + "postcode4adres", "1234");
		assertEquals(List.of("okr.other-arm"), House.refused(outcome));
		assertTrue(refusal(outcome).what().in(Language.NL).contains("adres[soortadres=gba]/straat"));
	}

	@Test
	void theLogSaysWhichFieldButNotWhatItsKeyTells() {
		House.done(type(PUPIL + "verzorger[achternaam=Geheimerd]/voornaam", "x"));
		house.store.tamper(state -> {
			assertEquals(PUPIL + "verzorger[]/voornaam", state.audit.getLast().detail());
			assertFalse(state.audit.toString().contains("Geheimerd"));
		});
	}

	/** The manual's first note: a field with a space in it counts as filled. */
	@Test
	void aLoneSpaceIsFilled() {
		String path = PUPIL + "onderwijssinds";
		House.done(type(path, " "));
		House.daan().with("2014-07", "2018-03-17").in(house.dossiers, "daan.xml", house.standard);
		String transfer = house.received(Pupils.DAAN).id();
		ImportResult kept = house.fill(transfer);
		assertEquals(" ", value(path));
		assertTrue(kept.changes().stream().anyMatch(c -> c.path().equals(path) && c.effect() == FieldChange.Effect.KEEP));
		ImportResult filled = importing(transfer, ImportMode.AANVULLEN, true);
		assertEquals(Action.UPDATE, filled.action());
		assertEquals("2018-03-17", value(path));
		House.done(house.exchange.importing().undo(filled.importId().orElseThrow()));
		assertEquals(" ", value(path));
		assertEquals(Action.UPDATE, importing(transfer, ImportMode.OVERSCHRIJVEN, false).action());
		assertEquals("2018-03-17", value(path));
	}

	private ImportResult importing(String transfer, ImportMode mode, boolean spacesEmpty) {
		List<ImportResult> results = new ArrayList<>();
		House.done(house.exchange.importing().run(new ImportOrder(House.OKR, Optional.empty(), List.of(transfer), mode,
				false, false, spacesEmpty), results::add, Progress.NONE));
		return results.getFirst();
	}

	@Test
	void aFileIsFoundWhenItsTransfersAreNoMore() {
		house.store.tamper(state -> state.transfers.clear());
		assertEquals("P1", House.done(house.exchange.okr().one(House.OKR, DAAN)).file().id());
		assertEquals(" ", House.done(type(PUPIL + "roepnaam", " ")).fields().get(PUPIL + "roepnaam").value());
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
