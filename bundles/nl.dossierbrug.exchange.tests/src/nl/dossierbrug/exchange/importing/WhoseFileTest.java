package nl.dossierbrug.exchange.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.House;
import nl.dossierbrug.exchange.Pupils;
import nl.dossierbrug.exchange.SentHouseTest;
import nl.dossierbrug.exchange.SentReceiver;
import nl.dossierbrug.exchange.TestDossier;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.okr.PupilFile;

/** Nobody stands double, and nobody gets another's data: whose file a dossier without a BSN goes into. */
class WhoseFileTest extends SentHouseTest {

	private static String no(ImportResult result) {
		assertEquals(Action.REFUSED, result.action());
		return result.refusal().orElseThrow().id();
	}

	/** The dossier is that of Daan van de Berg, born on 2014-03-17, number 2014-07. A file is number, name, birth date. */
	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			nobody is there                     | -                                         | -                                      | new
			number, name and birth date         | 2014-07,Daan van de Berg,2014-03-17       | -                                      | P91
			number, called otherwise            | 2014-07,Daniël van de Berg,2014-03-17     | -                                      | P91
			number, birth date not known        | 2014-07,Daan van de Berg,                 | -                                      | P91
			number, born on another day         | 2014-07,Daan van de Berg,2013-03-17       | -                                      | doubt P91
			number, another surname             | 2014-07,Daan Pietersen,2014-03-17         | -                                      | doubt P91
			number of two                       | 2014-07,Daan van de Berg,2014-03-17       | 2014-07,Daan van de Berg,2014-03-17    | doubt P91 P92
			number of one, name of another      | 2014-07,Kees Bakker,2013-01-01            | ,Daan van de Berg,2014-03-17           | doubt P91 P92
			name and birth date                 | ,Daan van de Berg,2014-03-17              | -                                      | P91
			accents and capitals                | ,DAÁN  VAN DE BERG,2014-03-17             | -                                      | P91
			name and birth date, other number   | 2013-99,Daan van de Berg,2014-03-17       | -                                      | doubt P91
			an initial                          | ,D. van de Berg,2014-03-17                | -                                      | doubt P91
			a double name                       | ,Daan van de Berg-Jansen,2014-03-17       | -                                      | doubt P91
			a letter too many in the surname    | ,Daan van de Bergh,2014-03-17             | -                                      | doubt P91
			no name                             | ,,2014-03-17                              | -                                      | doubt P91
			one by the full name, one by half   | ,Daan van de Berg,2014-03-17              | ,Dana van de Berg,2014-03-17           | P91
			two by the full name                | ,Daan van de Berg,2014-03-17              | ,Daan van de Berg,2014-03-17           | doubt P91 P92
			another surname on the same day     | ,Daan Pietersen,2014-03-17                | -                                      | new
			only the prefix is the same         | ,Daan van de Meer,2014-03-17              | -                                      | new
			the same name on another day        | ,Daan van de Berg,2014-03-18              | -                                      | new
			""")
	void theFileIsFoundOrAPersonDecides(String what, String one, String other, String expected) {
		there("P91", one);
		there("P92", other);
		ImportResult result = take(sent(Pupils.DAAN).id());
		if (!expected.startsWith("doubt")) {
		assertEquals(expected.equals("new") ? Action.NEW : Action.UPDATE, result.action());
			assertEquals(expected.equals("new") ? "P1" : expected, file(result));
			return;
		}
		assertEquals("import.doubtful", no(result));
		String meaning = result.refusal().orElseThrow().meaning().in(Language.NL);
		for (String id : List.of("P91", "P92")) {
			assertEquals(expected.contains(id), meaning.contains(id), meaning);
		}
		assertTrue(result.refusal().orElseThrow().next().in(Language.NL).startsWith("Kijk wie het is."));
	}

	private void there(String id, String file) {
		if (file != null) {
			String[] parts = file.split(",", -1);
			file(id, parts[0].strip(), parts[1].strip(), parts[2].strip());
		}
	}

	@Test
	void aFileOfAnotherSchoolOrReceiverIsNobodys() {
		file("P91", SentReceiver.ID, new Brin("11ZZ"), "2014-07", "Daan van de Berg", "2014-03-17");
		file("P92", House.OKR, House.SCHOOL.brin(), "2014-07", "Daan van de Berg", "2014-03-17");
		String daan = sent(Pupils.DAAN).id();
		assertEquals("import.no-such-file", no(take(daan, new SamePupil.InFile("P91"))));
		assertEquals("import.no-such-file", no(take(daan, new SamePupil.InFile("P92"))));
		assertEquals("import.no-such-file", no(take(daan, new SamePupil.InFile("P404"))));
		assertEquals(Action.NEW, take(daan).action());
	}

	@Test
	void aNewerDossierOfThePupilFindsTheFileWhateverChanged() {
		String first = file(take(sent(Pupils.DAAN).id()));
		house.list(Pupils.DAAN + ";Daniël;;Jansen;2014-03-19;8A;8");
		TestDossier.of(Pupils.DAAN, "Daniël", "", "Jansen", "2014-03-19").with("99", "").in(house.dossiers, "daan.xml",
				house.standard);
		ImportResult second = take(sent(Pupils.DAAN).id());
		assertEquals(Action.UPDATE, second.action());
		assertEquals(first, file(second));
		assertEquals(List.of("Daniël Jansen"), files().stream().map(PupilFile::name).toList());
	}

	@Test
	void theListsNumberCountsWhereTheDossierHasNone() {
		house.list(Pupils.DAAN + ";Daan;van de;Berg;2014-03-17;8A;8;77");
		House.daan().with("", "").in(house.dossiers, "daan.xml", house.standard);
		file("P91", "77", "Daan van de Berg", "");
		assertEquals("P91", file(take(sent(Pupils.DAAN).id())));
	}

	/** Two of one school, born on one day with one surname. */
	private void twins(String nameOfTheSecond) {
		house.list(Pupils.DAAN + ";Daan;van de;Berg;2014-03-17;8A;8", Pupils.NOOR + ";" + nameOfTheSecond
				+ ";van de;Berg;2014-03-17;8A;8");
		House.daan().with("1", "").in(house.dossiers, "daan.xml", house.standard);
		TestDossier.of(Pupils.NOOR, nameOfTheSecond, "van de", "Berg", "2014-03-17").with("2", "").in(house.dossiers, "noor.xml",
				house.standard);
	}

	@Test
	void twinsAreTwoFilesAndStaySo() {
		twins("Dana");
		List<Transfer> sent = send();
		String daan = file(take(sent.getFirst().id()));
		ImportResult dana = take(sent.getLast().id());
		assertEquals(Action.NEW, dana.action());
		assertNotEquals(daan, file(dana));
		for (Transfer again : send()) {
			take(again.id());
		}
		assertEquals(List.of("Daan van de Berg", "Dana van de Berg"), files().stream().map(PupilFile::name).toList());
		ImportResult mixedUp = take(sent(Pupils.DAAN).id(), new SamePupil.InFile(file(dana)));
		assertEquals("import.no-doubt", no(mixedUp));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Dana", "Daan" })
	void aDossierWithTheNumberOfAnotherPupilIsADoubtAndOverwritesNobody(String name) {
		twins(name);
		TestDossier.of(Pupils.NOOR, name, "van de", "Berg", "2014-03-17").with("1", "").in(house.dossiers, "noor.xml",
				house.standard);
		List<Transfer> sent = send();
		take(sent.getFirst().id());
		assertEquals("import.doubtful", no(take(sent.getLast().id())));
		assertEquals(List.of("Daan van de Berg"), files().stream().map(PupilFile::name).toList());
	}

	@Test
	void aNumberInTheListThatIsNotTheDossiersIsADoubt() {
		house.list(Pupils.DAAN + ";Daan;van de;Berg;2014-03-17;8A;8;77");
		House.daan().with("78", "").in(house.dossiers, "daan.xml", house.standard);
		file("P91", "78", "Daniël van de Berg", "2014-03-17");
		assertEquals("import.doubtful", no(take(sent(Pupils.DAAN).id())));
	}

	@Test
	void nobodyIsPutIntoTheFileOfATwin() {
		twins("Dana");
		List<Transfer> sent = send();
		String daan = file(take(sent.getFirst().id()));
		assertEquals("import.others-file", no(take(sent.getLast().id(), new SamePupil.InFile(daan))));
		assertEquals(1, files().size());
	}

	@Test
	void whoStandsTwiceInTheSendersSystemIsADoubt() {
		twins("Daan");
		List<Transfer> sent = send();
		String daan = file(take(sent.getFirst().id()));
		assertEquals("import.doubtful", no(take(sent.getLast().id())));
		assertEquals(daan, file(take(sent.getLast().id(), new SamePupil.InFile(daan))));
		assertEquals(1, files().size());
	}

	@Test
	void whatIsInDoubtWaitsAndIsToldOnce() {
		file("P91", "2013-99", "Daan van de Berg", "2014-03-17");
		String daan = sent(Pupils.DAAN).id();
		take(daan, Map.of(), true);
		take(daan);
		take(daan);
		assertEquals(1, house.timeline(daan).stream().filter("aangehouden"::equals).count());
		assertEquals(Optional.of("import.doubtful"), house.transfer(daan).refusal().map(r -> r.id()));
		assertEquals(Optional.of(ReceiverStatus.ONTVANGEN), house.transfer(daan).receiverStatus());
		assertEquals(1, files().size());
		assertEquals("P91", file(take(daan, new SamePupil.InFile("P91"))));
		assertEquals(Optional.empty(), house.transfer(daan).refusal());
	}

	@Test
	void aDecisionStands() {
		file("P91", "2013-99", "Daan van de Berg", "2014-03-17");
		String daan = sent(Pupils.DAAN).id();
		String made = file(take(daan, new SamePupil.NewPupil()));
		assertNotEquals("P91", made);
		assertEquals(Action.SAME, take(daan).action());
		assertEquals(Action.SAME, take(daan, new SamePupil.NewPupil()).action());
		assertEquals("import.no-doubt", no(take(daan, new SamePupil.InFile("P91"))));
		House.daan().with("2014-07", "2018-03-17").in(house.dossiers, "daan.xml", house.standard);
		String newer = sent(Pupils.DAAN).id();
		assertEquals("import.no-doubt", no(take(newer, new SamePupil.NewPupil())));
		assertEquals(made, file(take(newer)));
		assertEquals(2, files().size());
	}

	@Test
	void aWrongDecisionIsTakenBackWithTheImport() {
		file("P91", "2013-99", "Daan van de Berg", "2014-03-17");
		String daan = sent(Pupils.DAAN).id();
		ImportResult wrong = take(daan, new SamePupil.InFile("P91"));
		House.done(house.exchange.importing().undo(wrong.importId().orElseThrow()));
		assertEquals(Optional.of(ReceiverStatus.TERUGGEDRAAID), house.transfer(daan).receiverStatus());
		assertEquals("2013-99", files().getFirst().leerlingnummer());
		assertEquals("import.doubtful", no(take(daan)));
		assertEquals(Action.NEW, take(daan, new SamePupil.NewPupil()).action());
	}

	@Test
	void aPlanThatWasShownHoldsForNoOtherFile() {
		String daan = sent(Pupils.DAAN).id();
		assertEquals(Action.NEW, take(daan, Map.of(), true).action());
		file("P91", "2014-07", "Daan van de Berg", "2014-03-17");
		assertEquals("import.changed-meanwhile", no(take(daan)));
		assertEquals(Action.UPDATE, take(daan, Map.of(), true).action());
		assertEquals("P91", file(take(daan)));
	}

	@Test
	void undoWithoutABsnPutsBackAndRemoves() {
		String daan = sent(Pupils.DAAN).id();
		ImportResult first = take(daan);
		House.daan().with("2014-07", "2018-03-17").in(house.dossiers, "daan.xml", house.standard);
		String newer = sent(Pupils.DAAN).id();
		ImportResult second = take(newer);
		assertEquals(List.of("undo.later"), House.refused(house.exchange.importing().undo(first.importId().orElseThrow())));
		House.done(house.exchange.importing().undo(second.importId().orElseThrow()));
		assertEquals(Optional.of(ReceiverStatus.TERUGGEDRAAID), house.transfer(newer).receiverStatus());
		assertEquals(Optional.of(ReceiverStatus.GEIMPORTEERD), house.transfer(daan).receiverStatus());
		House.done(house.exchange.importing().undo(first.importId().orElseThrow()));
		assertEquals(List.of(), files());
		assertEquals(Action.NEW, take(newer).action());
	}

	@Test
	void aFileThereIsKnownByNoBsn() {
		take(sent(Pupils.DAAN).id());
		assertEquals(Optional.empty(), files().getFirst().bsn());
	}

	@Test
	void aReceiverThatKnowsTheBsnIsNeverInDoubt() {
		house.fill(house.received(Pupils.DAAN).id());
		String noor = house.received(Pupils.NOOR).id();
		List<ImportResult> results = new ArrayList<>();
		for (SamePupil decided : List.of(new SamePupil.InFile("P1"), new SamePupil.NewPupil())) {
			House.done(house.exchange.importing().run(new ImportOrder(House.OKR, Optional.empty(), List.of(noor),
					ImportMode.AANVULLEN, false, false, false, Map.of(noor, decided)), results::add,
					Progress.NONE));
		}
		assertEquals("import.no-doubt", no(results.getFirst()));
		assertEquals(Action.NEW, results.getLast().action());
	}

	/** Three pupils, two of them twins, sent again and again, imported in any order and now and then undone. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void nobodyEverStandsDouble(long seed) {
		Random random = new Random(seed);
		house.list(Pupils.DAAN + ";Daan;van de;Berg;2014-03-17;8A;8", Pupils.NOOR + ";Dana;van de;Berg;2014-03-17;8A;8",
				Pupils.SEM + ";Sem;;Yılmaz;2015-01-30;7;7");
		TestDossier.of(Pupils.NOOR, "Dana", "van de", "Berg", "2014-03-17").with("2014-08", "").in(house.dossiers, "noor.xml",
				house.standard);
		House.sem().with("2014-09", "").in(house.dossiers, "sem.xml", house.standard);
		List<String> all = new ArrayList<>();
		List<String> done = new ArrayList<>();
		for (int round = 0; round < 4; round++) {
			House.daan().with("2014-07", "2018-03-1" + round).in(house.dossiers, "daan.xml", house.standard);
			send().forEach(t -> all.add(t.id()));
			Collections.shuffle(all, random);
			for (String transfer : all.subList(0, 3)) {
				take(transfer).importId().filter(id -> !done.contains(id)).ifPresent(done::add);
			}
			if (random.nextBoolean() && !done.isEmpty()) {
				house.exchange.importing().undo(done.get(random.nextInt(done.size())));
			}
			List<String> names = files().stream().map(PupilFile::name).toList();
			assertEquals(names.stream().distinct().toList(), names);
			assertTrue(List.of("Daan van de Berg", "Dana van de Berg", "Sem Yılmaz").containsAll(names), names::toString);
		}
		all.forEach(this::take);
		assertEquals(List.of("Daan van de Berg", "Dana van de Berg", "Sem Yılmaz"),
				files().stream().map(PupilFile::name).sorted().toList());
		assertEquals(List.of(), House.done(house.exchange.administration().verifyAudit(Progress.NONE)).findings());
	}
}
