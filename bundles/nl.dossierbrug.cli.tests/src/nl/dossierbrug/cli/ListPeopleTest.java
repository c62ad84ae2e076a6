package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Who is in a list: names however they are written, who is at school now, whose file is whose. */
@Tag("long")
class ListPeopleTest extends ListHouse {

	/** {@code sure}: read in silence; {@code doubt}: read, and said with the row. */
	@ParameterizedTest
	@CsvFileSource(resources = "namen.csv", delimiter = '|', numLinesToSkip = 1, quoteCharacter = '"')
	void namesAreReadAsTheyAreMeantOrDoubted(String written, String spoken, String how) throws IOException {
		Answer answer = pupils(csv("BSN;Naam", SEM + ";\"" + written + "\""));
		assertEquals(List.of(spoken), all(answer, "name"));
		assertEquals(how.equals("doubt"), rules(answer).contains("list.name.doubt"), answer.out());
	}

	@Test
	void aColumnThatBeginsWithSurnamesIsReadSo() throws IOException {
		Answer answer = pupils(csv("BSN;Naam;Groep", SEM + ";van den Berg Sem;8", NOOR + ";de Vries Noor;8", LISA + ";van Dijk Lisa;8", DAAN + ";Jansen Daan;8"));
		assertEquals(List.of("Sem van den Berg", "Noor de Vries", "Lisa van Dijk", "Daan Jansen"), all(answer, "name"));
	}

	@Test
	void aSurnameIsReadWithWhateverStandsBesideIt() throws IOException {
		assertEquals(List.of("Sem de Vries"), all(pupils(csv("BSN;Roepnaam;Achternaam;Naam", SEM + ";Sem;de Vries;Vries, de")), "name"));
		assertEquals(List.of("Sem de Vries"), all(pupils(csv("BSN;Roepnaam;Naam", SEM + ";Sem;Vries, de")), "name"));
		assertEquals(List.of("Sem de Vries"), all(pupils(csv("BSN;Roepnaam;Tussenvoegsel;Achternaam", SEM + ";Sem;de;Vries, de")), "name"));
		assertEquals(List.of("Sem de Vries"), all(pupils(csv("BSN;Roepnaam;Achternaam", SEM + ";Sem;Vries de")), "name"));
		Answer remark = pupils(csv("BSN;Roepnaam;Achternaam", SEM + ";Sem;Jansen (8A)"));
		assertEquals(List.of("Sem Jansen"), all(remark, "name"));
		assertTrue(said(remark, "list.name.remark").contains("8A"));
		assertTrue(rules(pupils(csv("BSN;Roepnaam;Tussenvoegsel;Achternaam", SEM + ";Sem;van;de Vries"))).contains("list.name.doubt"));
	}

	@Test
	void aYearThatIsNotFilledInOrNotReadableIsTakenFromTheGroupAndSaid() throws IOException {
		Answer answer = pupils(csv("BSN;Naam;Groep;Leerjaar", SEM + ";Sem Vries;8A;acht", NOOR + ";Noor Berg;8A;", LISA + ";Lisa Meer;8A;7/8", DAAN + ";Daan Bos;7/8;J8"), "--year", "8");
		assertEquals(List.of("8", "8", "8", "8"), all(answer, "year"));
		assertTrue(rules(answer).contains("list.year.empty") && said(answer, "list.year.unread").contains("7/8"), answer.out());
	}

	@Test
	void whoseYearNobodyKnowsIsNamedWhereAYearIsAskedFor() throws IOException {
		Path list = csv("BSN;Naam;Groep;Leerjaar", SEM + ";Sem Vries;8A;08", NOOR + ";Noor Berg;7/8;7/8", LISA + ";Lisa Meer;Kikkers;", DAAN + ";Daan Bos;7;7");
		Answer shown = pupils(list, "--year", "8");
		assertEquals(1, shown.exit());
		assertEquals(List.of("Sem Vries"), all(shown, "name"));
		String named = said(shown, "list.year-unknown");
		assertTrue(named.contains("Noor Berg (rij 3)") && named.contains("7/8") && named.contains("Lisa Meer (rij 4)") && !named.contains("Daan Bos"), named);
		Answer written = type("bsn-list", "--sender", "parnassys", "--list", list.toString(), "--year", "8", "--out", folder.resolve("bsn.xlsx").toString());
		assertEquals(List.of(1L, 2L), List.of(written.line().get("pupils"), written.line().get("left")));
		assertFalse(rules(pupils(list)).contains("list.year-unknown"));
	}

	@Test
	void aYearThatNobodyIsInIsNotCalledAListWithoutNumbers() throws IOException {
		for (Path list : List.of(csv("BSN;Naam;Leerjaar", SEM + ";Sem Vries;8"), csv("BSN;Naam", SEM + ";Sem Vries"))) {
			Answer answer = say("bsn-list", "--sender", "parnassys", "--list", list.toString(), "--year", "5", "--out", folder.resolve("bsn.xlsx").toString());
			assertEquals(1, answer.exit());
			assertTrue(answer.err().contains("geen leerlingen die u zoekt"), answer.err());
			assertFalse(Files.exists(folder.resolve("bsn.xlsx")));
		}
	}

	@Test
	void whoIsNotAtSchoolNowIsSaidWithTheRow() throws IOException {
		Answer answer = pupils(csv("BSN;Naam;Groep;Status;Uitschrijfdatum;Inschrijfdatum", SEM + ";Sem Vries;8;Ingeschreven;;01-08-2019",
				NOOR + ";Noor Berg;8;Uitgeschreven;;", LISA + ";Lisa Meer;8;;31-07-2026;", DAAN + ";Daan Bos;1;;;01-08-2027"));
		assertEquals(Arrays.asList(null, "left", "left", "not-yet"), all(answer, "presence"));
		assertTrue(said(answer, "list.left.on").contains("31-07-2026"));
		Answer unknown = pupils(csv("BSN;Naam;Status", SEM + ";Sem Vries;Halfweg"));
		assertTrue(said(unknown, "list.status.unknown").contains("Halfweg"));
	}

	@Test
	void whereYesOrNoStandsInPlaceOfADayThatIsUnderstood() throws IOException {
		assertEquals(Arrays.asList(null, "left", "left"), all(pupils(csv("BSN;Naam;Uitgeschreven", SEM + ";Sem Vries;Nee", NOOR + ";Noor Berg;Ja", LISA + ";Lisa Meer;31-07-2026")), "presence"));
		assertEquals(Arrays.asList(null, "left"), all(pupils(csv("BSN;Naam;Ingeschreven", SEM + ";Sem Vries;Ja", NOOR + ";Noor Berg;Nee")), "presence"));
		assertEquals(Arrays.asList(null, "left"), all(pupils(csv("BSN;Naam;Actief", SEM + ";Sem Vries;Ja", NOOR + ";Noor Berg;Nee")), "presence"));
	}

	@Test
	void yesAndNoAreUnderstoodAlsoAsOneAndZeroAndALineIsNothing() throws IOException {
		Answer answer = pupils(csv("BSN;Naam;Uitgeschreven;Geboortedatum", SEM + ";Sem Vries;0;-", NOOR + ";Noor Berg;1;--", LISA + ";Lisa Meer;-;13-04-2015", DAAN + ";Daan Bos;nee;13-04-2015"));
		assertEquals(Arrays.asList(null, "left", null, null), all(answer, "presence"));
		assertFalse(answer.out().contains("1899") || rules(answer).contains("list.date.impossible"), answer.out());
		Answer number = pupils(csv("BSN;Naam;Inschrijfdatum", SEM + ";Sem Vries;43678", NOOR + ";Noor Berg;1-8-19"));
		assertTrue(said(number, "list.date.serial").contains("Inschrijfdatum") && said(number, "list.date.century").contains("Inschrijfdatum"), number.out());
	}

	@Test
	void severalSchoolsInOneListAreToldWhereNoneWasNamed() throws IOException {
		Path list = csv("BSN;Naam;BRIN", SEM + ";Sem Vries;00ZZ", NOOR + ";Noor Berg;00YY01");
		assertTrue(said(pupils(list), "list.schools").contains("00YY01 (1), 00ZZ (1)"));
		assertFalse(rules(pupils(list, "--school", "00ZZ")).contains("list.schools"));
		Answer names = pupils(csv("BSN;Naam;Vestiging", SEM + ";Sem Vries;Hoofdlocatie", NOOR + ";Noor Berg;Dependance Noord"), "--school", "00ZZ");
		assertTrue(said(names, "list.place.unknown").contains("Dependance Noord, Hoofdlocatie"), names.out());
		assertFalse(rules(pupils(csv("BSN;Naam;Vestiging", SEM + ";Sem Vries;De Regenboog", NOOR + ";Noor Berg;De Regenboog"))).contains("list.place.unknown"));
	}

	@Test
	void aSignInANameThatNoNameHasIsSaid() throws IOException {
		assertTrue(rules(pupils(csv("BSN;Roepnaam;Achternaam", SEM + ";Sem *;Vries"))).contains("list.text.odd"));
		assertTrue(rules(pupils(csv("BSN;Roepnaam;Achternaam", SEM + ";Sem;Vries 8"))).contains("list.text.odd"));
	}

	@Test
	void ofSeveralSchoolYearsThatOfNowCounts() throws IOException {
		Answer answer = pupils(csv("BSN;Naam;Groep;Schooljaar", SEM + ";Sem Vries;7A;2025-2026", SEM + ";Sem Vries;8A;2026-2027", SEM + ";Sem Vries;brugklas;2027/2028",
				NOOR + ";Noor Berg;8A;2025-2026"));
		assertEquals(List.of("8A", "8A"), all(answer, "group"));
		assertEquals(Arrays.asList(null, "earlier-year"), all(answer, "presence"));
	}

	@Test
	void onlyPupilsOfThisSchoolWhoAreHereAreOffered() throws IOException {
		Path list = csv("BSN;Naam;Groep;BRIN;Vestiging;Status", SEM + ";Sem Vries;8;00ZZ;00;", NOOR + ";Noor Berg;8;00YY;00;", LISA + ";Lisa Meer;8;00ZZ;01;",
				DAAN + ";Daan Bos;8;00ZZ;00;Uitgeschreven");
		Answer all = pupils(list, "--school", "00ZZ");
		assertEquals(Arrays.asList(null, "other-school", "other-school", "left"), all(all, "presence"));
		Answer written = type("bsn-list", "--sender", "parnassys", "--list", list.toString(), "--out", folder.resolve("bsn.xlsx").toString(), "--school", "00ZZ");
		assertEquals(1L, written.line().get("pupils"));
		String left = said(written, "list.not-here");
		assertTrue(left.contains("Noor Berg") && left.contains("Lisa Meer") && left.contains("Daan Bos") && !left.contains("Sem Vries"), left);
		Answer knowingly = type("bsn-list", "--sender", "parnassys", "--list", list.toString(), "--out", folder.resolve("allen.xlsx").toString(), "--school", "00ZZ", "--absent");
		assertEquals(4L, knowingly.line().get("pupils"));
	}

	@Test
	void theWorkbookTellsHowManyAreNotInItAndWhy() throws IOException {
		Path list = csv("BSN;Naam;Groep;Status", SEM + ";Sem Vries;8;Actief", ";Noor Berg;8;Actief", "111222334;Lisa Meer;8;Actief", DAAN + ";Daan Bos;8;Uitgeschreven");
		String[] order = { "bsn-list", "--sender", "parnassys", "--list", list.toString(), "--out", folder.resolve("bsn.xlsx").toString() };
		Answer answer = type(order);
		assertEquals(List.of(1L, 3L), List.of(answer.line().get("pupils"), answer.line().get("left")));
		order[6] = folder.resolve("nogmaals.xlsx").toString();
		String said = say(order).out().replaceAll("\\s+", " ");
		assertTrue(said.contains("3 leerlingen staan er niet in: Noor Berg (rij 3): Het BSN is niet ingevuld."), said);
		assertTrue(said.contains("Lisa Meer (rij 4): Het BSN ••••••334 bestaat niet") && said.contains("Daan Bos (rij 5) is niet meegenomen"), said);
		Path whole = csv("BSN;Naam;Groep", SEM + ";Sem Vries;8");
		order[4] = whole.toString();
		order[6] = folder.resolve("allen.xlsx").toString();
		assertFalse(say(order).out().contains("staan er niet in"));
	}

	@Test
	void whoLeftIsMadeReadyOnlyWhenAskedFor() throws IOException {
		type("settings", "set", "parnassys.regionaal-initiatief", "true");
		Path list = csv("BSN;Naam;Groep;Status", SEM + ";Sem Vries;8;Actief", NOOR + ";Noor Berg;8;Uitgeschreven");
		String[] order = {"prepare", "--sender", "parnassys", "--receiver", "ot", "--school", "00ZZ", "--list", list.toString(), "--dossiers",
				Files.createDirectories(folder.resolve("dossiers")).toString()};
		assertEquals(1L, type(order).line().get("pupils"));
		assertEquals(2L, type(with(order, "--absent")).line().get("pupils"));
		assertEquals(1L, type(with(order, "--bsn", NOOR)).line().get("pupils"));
	}

	private static String[] with(String[] order, String... more) {
		return Stream.concat(Arrays.stream(order), Arrays.stream(more)).toArray(String[]::new);
	}

	@Test
	void anAttachmentGoesToAPupilOnlyByACertainNumber() throws IOException {
		type("settings", "set", "parnassys.regionaal-initiatief", "true");
		Path attachments = Files.createDirectories(folder.resolve("bijlagen"));
		Files.writeString(attachments.resolve("12 oudergesprek.txt"), "gesprek");
		Files.writeString(attachments.resolve("10412 oudergesprek.txt"), "gesprek");
		String dossiers = Files.createDirectories(folder.resolve("dossiers")).toString();
		Answer house = prepare(csv("BSN;Naam;Straat;Nummer", SEM + ";Sem Vries;Dorpsstraat;12", NOOR + ";Noor Berg;Kerkweg;14"), dossiers, attachments);
		assertTrue((house.out() + house.err()).contains("12 oudergesprek"), house.out());
		Answer doubt = prepare(csv("BSN;Naam;Nummer", SEM + ";Sem Vries;10412", NOOR + ";Noor Berg;10977"), dossiers, attachments);
		assertTrue(doubt.out().replaceAll("\\s+", " ").contains("niet zeker dat dat een leerlingnummer is"), doubt.out());
		Answer chosen = prepare(csv("BSN;Naam;Nummer", SEM + ";Sem Vries;10412", NOOR + ";Noor Berg;10977"), dossiers, attachments, "--column", "Nummer=leerlingnummer");
		assertFalse((chosen.out() + chosen.err()).contains("10412 oudergesprek"), chosen.out());
	}

	private Answer prepare(Path list, String dossiers, Path attachments, String... more) {
		return house.type(with(new String[] {"--home", folder.resolve("home").toString(), "prepare", "--sender", "parnassys", "--receiver", "ot", "--school", "00ZZ",
				"--list", list.toString(), "--dossiers", dossiers, "--attachments", attachments.toString(), "--draft"}, more));
	}
}
