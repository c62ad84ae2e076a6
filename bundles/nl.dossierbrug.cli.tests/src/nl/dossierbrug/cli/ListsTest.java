package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.exchange.Exchange;

/** Lists as schools really have them: nothing is misread in silence. */
@Tag("long")
class ListsTest extends ListHouse {

	@Test
	void datesWithTheMonthInFrontAreToldOnceAndTruly() throws IOException {
		Answer american = pupils(new Workbooks().sheet("Leerlingen", "BSN;Naam;Geboortedatum", SEM + ";Sem Vries;04/13/2015", NOOR + ";Noor Berg;05/20/2014").write(folder.resolve("lijst.xlsx")));
		assertEquals(List.of("2015-04-13", "2014-05-20"), all(american, "birthDate"));
		assertTrue(rules(american).contains("list.date.month-first"), american.out());
		assertFalse(rules(american).contains("list.date.text"), american.out());
	}

	@Test
	void aTableBesideTheListIsToldWithItsColumnsAndRows() throws IOException {
		Answer answer = pupils(csv("BSN;Naam;;BSN;Naam", SEM + ";Sem Vries;;" + NOOR + ";Noor Berg", LISA + ";Lisa Meer;;;", ";;;" + DAAN + ";Daan Bos"));
		assertEquals(List.of("Sem Vries", "Lisa Meer"), all(answer, "name"));
		assertTrue(said(answer, "list.table.beside").contains("D (BSN), E (Naam), met iets op 2 rijen"), answer.out());
		assertFalse(rules(answer).contains("list.column.twice"), answer.out());
		assertTrue(rules(pupils(csv("BSN;Naam;Naam", SEM + ";Sem Vries;Sem"))).contains("list.column.twice"));
	}

	@Test
	void staffAndParentsBelowThePupilsAreNoPupils() throws IOException {
		Answer answer = pupils(csv("BSN;Roepnaam;Achternaam", SEM + ";Sem;Vries", "", "Personeelsnr;Naam;BSN", "17;Anna Bakker;" + NOOR,
				"", "Ouder;BSN;Telefoon", "Jan Vries;" + LISA + ";0612345678", "Ouder;BSN;Geboortedatum", "Els Vries;" + DAAN + ";13-04-1985"));
		assertEquals(List.of("Sem Vries"), all(answer, "name"));
		String skipped = said(answer, "list.table.skipped");
		assertTrue(skipped.contains("Op rij 4") && skipped.contains("Op rij 7") && skipped.contains("Op rij 9"), skipped);
	}

	@Test
	void aNumberInTheWrongColumnIsMaskedAsInItsOwn() throws IOException {
		Path list = csv("BSN;Naam;Groep;Leerlingnummer", SEM + ";" + NOOR + ";" + LISA + ";" + DAAN);
		for (Answer answer : List.of(pupils(list), say("pupils", "--sender", "parnassys", "--list", list.toString()))) {
			for (String number : List.of(SEM, NOOR, LISA, DAAN)) {
				assertFalse(answer.out().contains(number) || answer.err().contains(number), answer.out());
			}
		}
		assertEquals(List.of(NOOR), all(pupils(list, "--show-bsn"), "name"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"x14", "x15"})
	void daysCountedFrom1904StayThoseDaysWhateverAnExtensionAdds(String prefix) throws IOException {
		Path list = new Workbooks().from1904().extension("<" + prefix + ":workbookPr xmlns:" + prefix + "=\"urn:schemas-example:" + prefix + "\" chartTrackingRefBase=\"1\"/>")
				.sheet("Leerlingen", "BSN;Roepnaam;Achternaam;Geboortedatum", SEM + ";Sem;Vries;#39888", NOOR + ";Noor;Berg;39888").write(folder.resolve("lijst.xlsx"));
		assertEquals(List.of("2013-03-17", "2013-03-17"), all(pupils(list), "birthDate"));
	}

	@Test
	void everySheetWithPupilsIsReadAndTheOthersAreNamed() throws IOException {
		Path list = new Workbooks().sheet("Team", "Naam;Functie;Groep", "Anna Bakker;Leerkracht;8", "Jan Smit;IB;")
				.sheet("Groep 7", "BSN;Roepnaam;Achternaam;Groep", SEM + ";Sem;Vries;7").sheet("Groep 8", "Achternaam;Roepnaam;BSN;Klas", "Berg;Noor;" + NOOR + ";8", "Meer;Lisa;" + LISA + ";8")
				.sheet("Uitleg", "Gemaakt met de export").write(folder.resolve("lijst.xlsx"));
		Answer answer = pupils(list);
		assertEquals(List.of("Sem Vries", "Noor Berg", "Lisa Meer"), all(answer, "name"));
		assertEquals(List.of("Groep 7", "Groep 8", "Groep 8"), all(answer, "sheet"));
		assertEquals(List.of(2L, 2L, 3L), all(answer, "row"));
		assertTrue(said(answer, "list.sheet.skipped").contains("Team") && said(answer, "list.sheet.skipped").contains("Uitleg"), answer.out());
		assertEquals(List.of("Noor Berg", "Lisa Meer"), all(pupils(list, "--sheet", "groep 8"), "name"));
		assertTrue(rules(pupils(list, "--sheet", "Groep 8", "--sheet", "Groep 9")).contains("list.choice.sheet"));
		Answer none = pupils(list, "--sheet", "Groep 9");
		assertEquals(3, none.exit());
		assertTrue(none.out().contains("list.sheet-unknown") && none.out().contains("Team, Groep 7, Groep 8, Uitleg"), none.out());
	}

	@Test
	void theColumnsAreShownWithWhatTheyWereTakenFor() throws IOException {
		Answer answer = pupils(csv("BSN;Naam kind;Klas(sen);Telefoon", SEM + ";Sem de Vries;8A;0612345678"), "--columns");
		assertEquals(Map.of("BSN", "bsn", "Naam kind", "naam", "Klas(sen)", "groep", "Telefoon", "-"), fields(answer));
		assertEquals(List.of("sheet", "column", "heading", "field", "sample"), List.copyOf(answer.line().keySet()));
		assertEquals(List.of("A", "B", "C", "D"), answer.lines().stream().map(line -> line.get("column")).toList());
		assertFalse(answer.out().contains(SEM) || answer.out().contains("Vries") || answer.out().contains("12345"), answer.out());
	}

	@Test
	void aColumnIsWhatSomebodySaysItIs() throws IOException {
		Path list = csv("BSN;Roepnaam;Achternaam;Kleur;Groep", SEM + ";Sem;Vries;Blauw;8", NOOR + ";Noor;Berg;Geel;7");
		assertEquals(List.of("Blauw", "Geel"), all(pupils(list, "--column", "kleur=groep"), "group"));
		assertEquals(List.of("", ""), all(pupils(list, "--column", "Groep=-"), "group"));
		assertTrue(rules(pupils(list, "--column", "Huis=groep")).contains("list.choice.column"));
		assertEquals(2, pupils(list, "--column", "Kleur=verf").exit());
		assertTrue(said(pupils(list), "list.columns.unused").contains("Kleur"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"Voornaam kind|roepnaam", "Achternaam kind|achternaam", "Geboortedatum kind|geboortedatum",
			"Tussenvoegsel leerling|tussenvoegsel", "Tussenvoegsel achternaam|tussenvoegsel", "Klas(sen)|groep", "Klassen|groep", "Klas of groep|groep",
			"Klas- of groepnummer|groep", "Naam klas|groep", "Klas leerling|groep", "klascode|groep", "Gekoppelde groepen|groep",
			"Administratieve groep|groep", "Huidige status|status", "Studentnummer|leerlingnummer", "Stamnummer leerling|leerlingnummer",
			"internnummer|leerlingnummer", "Lenerscode|leerlingnummer", "Infix|tussenvoegsel", "Geboortedat|geboortedatum",
			"Geboortedatum (dd-mm-jjjj)|geboortedatum", "Volledige naam (1)|naam", "BRIN-vestigingsnummer|brin", "Burgerservicenummer (BSN)|bsn"})
	void headingsOfRealListsAreUnderstood(String heading, String field) throws IOException {
		assertEquals(field, fields(pupils(csv((field.equals("bsn") ? "Achternaam;Leerjaar;" : "BSN;Leerjaar;") + heading, "x;8;x"), "--columns")).get(heading));
	}

	@Test
	void niveauIsTheYearOnlyWhereYearsStandInIt() throws IOException {
		assertEquals(List.of("8", "7"), all(pupils(csv("BSN;Naam;Niveau", SEM + ";Sem Vries;8", NOOR + ";Noor Berg;groep 7")), "year"));
		Answer reading = pupils(csv("BSN;Naam;Niveau", SEM + ";Sem Vries;E5", NOOR + ";Noor Berg;M6"));
		assertEquals(List.of("", ""), all(reading, "year"));
		assertTrue(said(reading, "list.column.weak.unused").contains("Niveau"));
	}

	@Test
	void aNumberBesideAStreetIsThatOfAHouse() throws IOException {
		Answer answer = pupils(csv("BSN;Naam;Straat;Nummer", SEM + ";Sem Vries;Dorpsstraat;12", NOOR + ";Noor Berg;Kerkweg;14"));
		assertEquals(List.of("", ""), all(answer, "leerlingnummer"));
		assertTrue(said(answer, "list.column.weak.unused").contains("Nummer"));
		Answer fits = pupils(csv("BSN;Naam;Nummer", SEM + ";Sem Vries;10412", NOOR + ";Noor Berg;10977"));
		assertEquals(List.of("10412", "10977"), all(fits, "leerlingnummer"));
		assertTrue(rules(fits).contains("list.column.weak.used"));
		assertEquals(List.of("", ""), all(pupils(csv("Nummer;BSN;Naam", "1;" + SEM + ";Sem Vries", "2;" + NOOR + ";Noor Berg")), "leerlingnummer"));
	}

	@Test
	void numbersThatPassTheElfproefAreBsnsWhateverStandsAboveThem() throws IOException {
		Answer answer = pupils(csv("Naam;Groep;Kenmerk", "Sem Vries;8;" + SEM, "Noor Berg;8;" + NOOR));
		assertEquals(List.of("••••••782", "••••••007"), all(answer, "bsn"));
		assertTrue(rules(answer).contains("list.column.content"));
		Answer parents = pupils(csv("Naam;Groep;BSN vader", "Sem Vries;8;" + SEM, "Noor Berg;8;" + NOOR));
		assertTrue(rules(parents).contains("list.bsn.column"), parents.out());
	}

	@Test
	void oneOrderOfDayAndMonthHoldsForAColumn() throws IOException {
		String header = "BSN;Naam;Geboortedatum";
		Answer american = pupils(csv(header, SEM + ";Sem Vries;3/4/2013", NOOR + ";Noor Berg;3/17/2013"));
		assertEquals(List.of("2013-03-04", "2013-03-17"), all(american, "birthDate"));
		assertTrue(rules(american).contains("list.date.month-first"));
		assertEquals(List.of("2013-04-03", "2013-03-17"), all(pupils(csv(header, SEM + ";Sem Vries;3/4/2013", NOOR + ";Noor Berg;17/3/2013")), "birthDate"));
		Answer open = pupils(csv(header, SEM + ";Sem Vries;3/4/2013", NOOR + ";Noor Berg;5/6/2013"));
		assertEquals(List.of("2013-04-03", "2013-06-05"), all(open, "birthDate"));
		assertTrue(said(open, "list.date.asked").contains("2 datums"), open.out());
		Answer chosen = pupils(csv(header, SEM + ";Sem Vries;3/4/2013", NOOR + ";Noor Berg;5/6/2013"), "--dates", "maand-dag");
		assertEquals(List.of("2013-03-04", "2013-05-06"), all(chosen, "birthDate"));
		Answer both = pupils(csv(header, SEM + ";Sem Vries;3/4/2013", NOOR + ";Noor Berg;3/17/2013", LISA + ";Lisa Meer;17/3/2013"));
		assertEquals(Arrays.asList(null, "2013-03-17", "2013-03-17"), all(both, "birthDate"));
		assertTrue(said(both, "list.date.two").contains("03-04-2013 of 04-03-2013"), both.out());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"2013-03-16T23:00:00Z", "2013-03-17T00:00:00+01:00", "zo 17 mrt 2013", "zondag 17 maart 2013", "17-Mar-2013", "17032013",
			"20130317", "Mar 17, 2013", "17 maart '13", "2013/03/17", "17.3.2013 00:00", "17e maart 2013"})
	void datesAreReadInEveryForm(String written) throws IOException {
		assertEquals(List.of("2013-03-17"), all(pupils(csv("BSN;Naam;Geboortedatum", SEM + ";Sem Vries;" + written)), "birthDate"));
	}

	@Test
	void aDayThatDoesNotExistAndASchoolYearAreShownAsTheyStand() throws IOException {
		Answer answer = pupils(csv("BSN;Naam;Geboortedatum;Groep 2026-2027;Nummer " + NOOR, SEM + ";Sem Vries;30-02-2013;8;1"));
		assertTrue(said(answer, "list.date.impossible").contains("30-02-2013"), answer.out());
		assertTrue(said(answer, "list.columns.unused").contains("Groep 2026-2027"), answer.out());
		assertFalse(answer.out().contains(NOOR), answer.out());
	}

	@Test
	void aBirthDateOfThisYearIsDoubted() throws IOException {
		assertTrue(rules(pupils(csv("BSN;Naam;Geboortedatum", SEM + ";Sem Vries;17-03-2026"))).contains("list.date.unlikely"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"UTF-8", "windows-1252", "IBM850", "x-MacRoman", "UTF-16LE", "UTF-16BE"})
	void namesAreRightInEveryEncoding(String charset) throws IOException {
		Answer answer = pupils(text(Charset.forName(charset), "BSN;Roepnaam;Achternaam", SEM + ";Zoë;Citroën", NOOR + ";José;Müller", LISA + ";Anaïs;Française"));
		assertEquals(List.of("Zoë Citroën", "José Müller", "Anaïs Française"), all(answer, "name"));
		assertEquals(List.of(), rules(answer));
	}

	@Test
	void turkishAndPolishNamesAreRightInTheirOwnEncodings() throws IOException {
		assertEquals(List.of("Işıl Yıldız", "Ayşe Öztürk"), all(pupils(text(Charset.forName("windows-1254"), "BSN;Roepnaam;Achternaam", SEM + ";Işıl;Yıldız", NOOR + ";Ayşe;Öztürk")), "name"));
		assertEquals(List.of("Michał Łukasik"), all(pupils(text(Charset.forName("windows-1250"), "BSN;Roepnaam;Achternaam", SEM + ";Michał;Łukasik")), "name"));
	}

	@Test
	void namesThatWereEncodedTwiceAreRepairedAndSaid() throws IOException {
		String twice = new String("Zoë;Citroën".getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
		Answer answer = pupils(csv("BSN;Roepnaam;Achternaam", SEM + ";" + twice));
		assertEquals(List.of("Zoë Citroën"), all(answer, "name"));
		assertEquals(List.of("list.text.undone", "list.text.undone"), rules(answer));
	}

	@Test
	void oneSpoiledByteSpoilsOneName() throws IOException {
		byte[] bytes = Workbooks.lines("BSN;Roepnaam;Achternaam", SEM + ";Zoë;Citroën", NOOR + ";Ren#;Müller").getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = bytes[i] == '#' ? (byte) 0xE9 : bytes[i];
		}
		Answer answer = pupils(Files.write(folder.resolve("lijst.csv"), bytes));
		assertEquals("Zoë Citroën", all(answer, "name").getFirst());
		assertTrue(rules(answer).containsAll(List.of("list.encoding.damaged", "list.text.odd")), answer.out());
	}

	@Test
	void aNameThatWasSpoiledBeforeIsShownWithWhatItMayHaveBeen() throws IOException {
		Path list = new Workbooks().sheet("Leerlingen", "BSN;Roepnaam;Achternaam", SEM + ";Jos‚;Citro‰n").write(folder.resolve("lijst.xlsx"));
		String said = said(pupils(list), "list.text.doubt");
		assertTrue(said.contains("José") && said.contains("Citroën"), said);
	}

	@Test
	void aListWithStrangeHeadingsShowsItsColumnsAndHowToNameThem() throws IOException {
		Path list = csv("Eerste;Tweede;Derde", SEM + ";Sem;8", NOOR + ";Noor;7");
		Answer refused = pupils(list);
		assertEquals(3, refused.exit());
		assertTrue(refused.out().contains("list.header") && refused.out().contains("--column") && refused.out().contains("Eerste, Tweede, Derde"), refused.out());
		Answer columns = pupils(list, "--columns");
		assertEquals(Map.of("Eerste", "-", "Tweede", "-", "Derde", "-"), fields(columns));
		assertEquals(List.of("••••••782", "Sem", "8"), columns.lines().stream().map(line -> line.get("sample")).toList());
		assertTrue(columns.err().contains("--column"), columns.err());
		assertEquals(1, columns.exit());
		Answer one = pupils(list, "--column", "Eerste=bsn");
		assertEquals(List.of("••••••782", "••••••007"), all(one, "bsn"));
		assertEquals(List.of("8", "7"), all(pupils(list, "--column", "Eerste=bsn", "--column", "derde=groep"), "group"));
		Answer unnamed = pupils(csv("Sem;Vries;acht", "Noor;Berg;zeven"), "--columns");
		assertEquals(Arrays.asList(null, null, null), unnamed.lines().stream().map(line -> line.get("heading")).toList(), "what may be a name is not told");
	}

	@Test
	void aChoiceThatFitsNothingIsToldWithWhatThereIs() throws IOException {
		Path list = csv("BSN;Naam;Kleur", SEM + ";Sem Vries;Blauw");
		assertTrue(said(pupils(list, "--column", "Huis=groep"), "list.choice.column").contains("BSN, Naam, Kleur"));
		assertTrue(pupils(list, "--columns", "--column", "Huis=groep").err().contains("BSN, Naam, Kleur"));
		Answer unknown = pupils(list, "--column", "Kleur=verf");
		assertEquals(2, unknown.exit());
		assertTrue(unknown.err().contains("tussenvoegsel") && unknown.err().contains("uitschrijfdatum"), unknown.err());
	}

	@Test
	void aTableLowerOnTheSheetIsReadByItsOwnHeadings() throws IOException {
		Answer answer = pupils(csv("BSN;Roepnaam;Achternaam;Groep", SEM + ";Sem;Vries;8A", "", "Groep;Achternaam;Roepnaam;BSN", "7;Berg;Noor;" + NOOR,
				"", "Naam;Functie;Groep", "Anna Bakker;Leerkracht;8"));
		assertEquals(List.of("Sem Vries", "Noor Berg"), all(answer, "name"));
		assertEquals(List.of("8A", "7"), all(answer, "group"));
		assertEquals(List.of(2L, 5L), all(answer, "row"));
		assertTrue(said(answer, "list.table").contains("Op rij 4"), answer.out());
		assertTrue(said(answer, "list.table.skipped").contains("Functie"), answer.out());
	}

	@Test
	void aTableFarBelowOrAboveIsNotReadByTheHeadingsOfAnother() throws IOException {
		String[] rows = new String[604];
		rows[0] = "BSN;Roepnaam;Achternaam";
		for (int i = 1; i < 600; i++) {
			rows[i] = ";Kind" + (char) ('a' + i % 26) + ";Achter" + (char) ('a' + i / 26);
		}
		rows[600] = "";
		rows[601] = "Achternaam;BSN;Roepnaam";
		rows[602] = "Berg;" + NOOR + ";Noor";
		rows[603] = "Meer;" + LISA + ";Lisa";
		assertEquals(List.of("Noor Berg", "Lisa Meer"), all(pupils(csv(rows)), "name").subList(599, 601));
		Answer staff = pupils(csv("Naam;Functie;Groep", "Anna Bakker;Leerkracht;8", "", "BSN;Naam;Groep", SEM + ";Sem Vries;8A"));
		assertEquals(List.of("Sem Vries"), all(staff, "name"));
		assertTrue(said(staff, "list.header.passed").contains("Functie") || said(staff, "list.table.skipped").contains("Functie"), staff.out());
	}

	@Test
	void columnsThatAreNotUsedAreToldAndLeaveTheListInOrder() throws IOException {
		Answer answer = pupils(csv("BSN;Roepnaam;Achternaam;Groep;Telefoon", SEM + ";Sem;Vries;8A;0612345678"));
		assertTrue(said(answer, "list.columns.unused").contains("Telefoon"), answer.out());
		assertEquals(0, answer.exit(), answer.out());
		assertEquals(1, pupils(csv("BSN;Roepnaam;Achternaam;Groep", "123.456.782;Sem;Vries;8A")).exit(), "a repair is something found");
	}

	@Test
	void whatWasSaidOfAColumnInTheWindowHoldsForTheSchoolOnTheCommandLine() throws IOException {
		Path list = csv("BSN;Naam;Kleur", SEM + ";Sem Vries;Blauw");
		try (Exchange window = house.opened(folder.resolve("home"))) {
			window.lists().memory().remember(new School(new Brin("00ZZ")), "parnassys", "Kleur", Optional.of(Column.GROEP));
		}
		assertEquals(List.of(""), all(pupils(list), "group"));
		Answer ofSchool = pupils(list, "--school", "00ZZ");
		assertEquals(List.of("Blauw"), all(ofSchool, "group"));
		assertTrue(said(ofSchool, "list.choice.remembered").contains("Kleur = groep"), ofSchool.out());
		assertEquals(List.of(""), all(pupils(list, "--school", "00ZZ", "--column", "Kleur=-"), "group"));
		assertFalse(rules(pupils(csv("BSN;Naam", SEM + ";Sem Vries"), "--school", "00ZZ")).contains("list.choice.column"));
	}

	@Test
	void rowsAndTablesInOtherColumnsAreNotPassedOver() throws IOException {
		String[] rows = new String[404];
		rows[0] = "Achternaam;Roepnaam;BSN;Telefoon";
		for (int i = 1; i < 400; i++) {
			rows[i] = "Achter" + (char) ('a' + i / 26) + ";Kind" + (char) ('a' + i % 26) + ";;06" + i;
		}
		rows[400] = ";;;bel na zes uur";
		rows[401] = "";
		rows[402] = ";;;;BSN;Roepnaam;Achternaam";
		rows[403] = ";;;;" + NOOR + ";Noor;Berg";
		Answer answer = pupils(new Workbooks().sheet("Leerlingen", rows).write(folder.resolve("lijst.xlsx")));
		assertEquals("Noor Berg", all(answer, "name").getLast());
		assertEquals(400, all(answer, "name").size());
		assertTrue(said(answer, "list.rows.beside").contains("Dat is rij 401"), said(answer, "list.rows.beside"));
	}
}
