package nl.dossierbrug.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.importing.ImportOrder;
import nl.dossierbrug.exchange.importing.ImportResult;
import nl.dossierbrug.exchange.model.Role;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.model.User;
import nl.dossierbrug.exchange.okr.FieldChoice;
import nl.dossierbrug.exchange.okr.FieldDifference;
import nl.dossierbrug.exchange.okr.FieldText;
import nl.dossierbrug.exchange.okr.FieldValue;
import nl.dossierbrug.exchange.okr.PlannedField;

/** A plan as people look at it field by field, another choice for one of them, and versions side by side. */
@Tag("long")
class ChoosingTest extends HouseTest {

	private static final String NUMBER = "huidigeschool/leerling/leerlingid";
	private static final String SINCE = "huidigeschool/leerling/onderwijssinds";

	/** Daan's dossier is in his file; then another arrived, with another number and a day that was not there. */
	private Transfer secondDossier() {
		house.fill(house.received(Pupils.DAAN).id());
		House.daan().with("2015-99", "2018-03-17").in(house.dossiers, "daan.xml", house.standard);
		return house.received(Pupils.DAAN);
	}

	private ImportResult run(Transfer transfer, ImportMode mode, boolean dryRun, Map<String, FieldChoice> choices) {
		List<ImportResult> results = new ArrayList<>();
		House.done(house.exchange.importing().run(new ImportOrder(House.OKR, Optional.empty(), List.of(transfer.id()), mode, dryRun, false,
				false, Map.of(), Map.of(transfer.id(), choices)), results::add, Progress.NONE));
		return results.getFirst();
	}

	private String value(String path) {
		return Optional.ofNullable(House.done(house.exchange.okr().one(House.OKR, new Bsn(Pupils.DAAN))).file().fields().get(path))
				.map(FieldValue::value).orElse("");
	}

	@Test
	void aPlanTellsOfEveryFieldWhatWasThereWhatTheDossierHasAndWhatItBecomes() {
		ImportResult result = run(secondDossier(), ImportMode.OVERSCHRIJVEN, true, Map.of());
		List<PlannedField> fields = PlannedField.of(result.plan().orElseThrow());
		PlannedField number = fields.stream().filter(field -> field.path().equals(NUMBER)).findFirst().orElseThrow();
		assertEquals(Optional.of("2014-07"), number.mine().map(FieldValue::value));
		assertEquals(Optional.of("2015-99"), number.dossier());
		assertEquals(Optional.of("2015-99"), number.result());
		assertTrue(number.differs());
		PlannedField since = fields.stream().filter(field -> field.path().equals(SINCE)).findFirst().orElseThrow();
		assertEquals(Optional.empty(), since.mine());
		assertEquals(Optional.of("2018-03-17"), since.result());
		assertEquals(fields.size(), fields.stream().map(PlannedField::path).distinct().count());
		assertTrue(fields.stream().anyMatch(field -> !field.differs()));
		assertEquals("2014-07", value(NUMBER));
	}

	@Test
	void oneFieldStaysAsItIsThoughAllElseIsOverwritten() {
		run(secondDossier(), ImportMode.OVERSCHRIJVEN, false, Map.of(NUMBER, FieldChoice.MINE));
		assertEquals("2014-07", value(NUMBER));
		assertEquals("2018-03-17", value(SINCE));
	}

	@Test
	void oneFieldIsTakenThoughOnlyEmptyOnesAreFilled() {
		run(secondDossier(), ImportMode.AANVULLEN, false, Map.of(NUMBER, FieldChoice.DOSSIER, SINCE, FieldChoice.MINE));
		assertEquals("2015-99", value(NUMBER));
		assertEquals("", value(SINCE));
	}

	@Test
	void whatWasChosenIsTakenBackWithTheRest() {
		ImportResult done = run(secondDossier(), ImportMode.AANVULLEN, false, Map.of(NUMBER, FieldChoice.DOSSIER));
		House.done(house.exchange.importing().undo(done.importId().orElseThrow()));
		assertEquals("2014-07", value(NUMBER));
		assertEquals("", value(SINCE));
	}

	@Test
	void takingADossiersValueNeedsTheRightToOverwrite() {
		Transfer second = secondDossier();
		house.user(new User("ib", Role.IB));
		Exchange ib = house.as("ib");
		assertEquals(List.of("rights.missing"), House.refused(ib.importing().run(new ImportOrder(House.OKR, Optional.empty(), List.of(second.id()),
				ImportMode.AANVULLEN, false, false, false, Map.of(), Map.of(second.id(), Map.of(NUMBER, FieldChoice.DOSSIER))), result -> {
				}, Progress.NONE)));
	}

	@Test
	void twoVersionsStandSideBySide() {
		Transfer first = house.received(Pupils.DAAN);
		House.daan().with("2015-99", "2018-03-17").in(house.dossiers, "daan.xml", house.standard);
		Transfer second = house.received(Pupils.DAAN);
		assertEquals(List.of(second.id(), first.id()), House.done(house.exchange.comparing().versionsOf(first.id())).stream().map(Transfer::id).toList());
		List<FieldDifference> all = House.done(house.exchange.comparing().compare(first.id(), second.id()));
		List<String> different = all.stream().filter(field -> !field.same()).map(FieldDifference::path).toList();
		assertTrue(different.contains(NUMBER) && different.contains(SINCE), different.toString());
		assertTrue(all.size() > different.size());
		Transfer noor = house.transfer(house.ask(Pupils.NOOR).transfer().orElseThrow().id());
		assertEquals(List.of("compare.other-pupil"), House.refused(house.exchange.comparing().compare(first.id(), noor.id())));
		assertEquals(List.of("transfer.unknown"), House.refused(house.exchange.comparing().compare("T999", second.id())));
	}

	@Test
	void valuesAreSaidAsPeopleReadThem() {
		FieldText text = new FieldText(house.standard, Language.NL);
		assertEquals("17-03-2014", text.say("huidigeschool/leerling/geboortedatum", "2014-03-17"));
		assertEquals("␣ (alleen spatie)", text.say("huidigeschool/website", " "));
		assertTrue(text.say("huidigeschool/leerling/bsn", Pupils.DAAN).startsWith("••••••"));
		assertFalse(text.say("huidigeschool/leerling/bsn", Pupils.DAAN).contains(Pupils.DAAN));
		assertEquals("", text.say("huidigeschool/website", ""));
		assertEquals("iets anders", text.say("huidigeschool/leerling/geboortedatum", "iets anders"));
	}
}
