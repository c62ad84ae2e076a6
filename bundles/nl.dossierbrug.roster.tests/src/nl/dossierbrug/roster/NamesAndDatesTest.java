package nl.dossierbrug.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.pupil.PersonName;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.text.Language;

/** Names and dates of birth in all the ways schools write them. */
@Tag("long")
class NamesAndDatesTest extends ListTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {"Vries, Sem de|Sem|de|Vries", "De Vries, Sem|Sem|de|Vries", "de Vries, Sem|Sem|de|Vries",
			"Sem de Vries|Sem|de|Vries", "Vries, de, Sem|Sem|de|Vries", "Vries, de Sem|Sem|de|Vries", "Noor van der Berg|Noor|van der|Berg",
			"Berg, Noor van der|Noor|van der|Berg", "Van Der Berg, Noor|Noor|van der|Berg", "Hart, Finn ’t|Finn|'t|Hart",
			"Finn in ’t Veld|Finn|in 't|Veld", "Mehdi El Amrani|Mehdi|el|Amrani", "Jansen, Anna Maria|Anna Maria||Jansen",
			"Jansen-de Boer, Anna|Anna||Jansen-de Boer", "Anna Maria van Dijk Jansen|Anna Maria|van|Dijk Jansen", "Sem Vries|Sem||Vries",
			"Ben Smit|Ben||Smit", "Jansen, Ben|Ben||Jansen"})
	void aNameInOneCellIsTakenApartEitherWayRound(String cell, String first, String prefix, String last) throws IOException {
		Pupil pupil = only(workbook("lijst.xlsx", row("BSN", "Leerling"), row(BSN, cell)));
		assertEquals(new PersonName("", first, prefix == null ? "" : prefix, last), pupil.name());
		assertEquals(List.of(), pupil.findings());
	}

	@ParameterizedTest
	@ValueSource(strings = {"\u202E", "\u200B", "\u2066", "\u009B", "\uFEFF"})
	void signsInANameThatNobodySeesAreLeftOutAndTold(String sign) throws IOException {
		Pupil pupil = only(workbook("lijst.xlsx", row("BSN", "Roepnaam", "Achternaam"), row(BSN, "Se" + sign + "m", "Vries")));
		assertEquals("Sem", pupil.name().roepnaam());
		assertEquals(List.of("list.hidden"), rules(pupil.findings()));
		assertEquals("Roepnaam", pupil.findings().getFirst().path());
		assertTrue(pupil.findings().getFirst().message().in(Language.NL).contains("“Roepnaam”"));
	}

	@Test
	void namesFromTheRightToTheLeftAreLeftAsTheyAre() throws IOException {
		Pupil pupil = only(csv("BSN;Roepnaam;Achternaam", BSN + ";محمد;כהן"));
		assertEquals(new PersonName("", "محمد", "", "כהן"), pupil.name());
		assertEquals(List.of(), pupil.findings());
	}

	@Test
	void initialsWithTheRoepnaamInBracketsAreUnderstood() throws IOException {
		Pupil pupil = only(csv("BSN;Naam", BSN + ";\"Vries, S.J. de (Sem)\""));
		assertEquals(new PersonName("S.J.", "Sem", "de", "Vries"), pupil.name());
	}

	@ParameterizedTest
	@ValueSource(strings = {"Sem Jan Vries", "van den Berg Sem", "Sem", "Jansen, Anna Ben"})
	void aNameThatCanBeReadInTwoWaysIsDoubted(String cell) throws IOException {
		Pupil pupil = only(workbook("lijst.xlsx", row("BSN", "Leerling"), row(BSN, cell)));
		assertEquals(List.of("list.name.doubt"), rules(pupil.findings()));
		assertTrue(pupil.usable());
	}

	@Test
	void theSplittingOfAWholeColumnIsSaidOnce() throws IOException {
		PupilList list = read(csv("BSN;Naam", BSN + ";Sem de Vries", OTHER + ";Berg, Noor van der"));
		assertEquals(List.of("list.name.split"), rules(list.findings()));
		assertEquals(2, list.findings().getFirst().line());
		assertTrue(list.findings().getFirst().message().in(Language.NL).contains("in 2 rijen"), said(list));
	}

	@Test
	void thePrefixIsTakenOffTheSurname() throws IOException {
		assertEquals(new PersonName("", "Sem", "de", "Vries"), only(csv("BSN;Roepnaam;Achternaam", BSN + ";Sem;de Vries")).name());
		assertEquals(new PersonName("", "Sem", "de", "Vries"), only(csv("BSN;Roepnaam;Achternaam", BSN + ";Sem;Vries, de")).name());
		assertEquals(new PersonName("", "Sem", "de", "Vries"),
				only(csv("BSN;Roepnaam;Tussenvoegsel;Achternaam", BSN + ";Sem;de;De Vries")).name());
		assertEquals(new PersonName("", "Sem", "", "Dijk Jansen"), only(csv("BSN;Roepnaam;Achternaam", BSN + ";Sem;Dijk Jansen")).name());
	}

	@Test
	void naamBesideRoepnaamIsTheSurname() throws IOException {
		assertEquals(new PersonName("", "Sem", "de", "Vries"), only(csv("BSN;Voornaam;Naam", BSN + ";Sem;de Vries")).name());
		assertEquals(new PersonName("", "Sem", "de", "Vries"), only(csv("BSN;Voornaam;Naam", BSN + ";Sem;Vries, Sem de")).name());
	}

	@ParameterizedTest
	@ValueSource(strings = {"03-02-2014", "3-2-2014", "3/2/2014", "3.2.2014", "2014-02-03", "2014/2/3", "3 februari 2014", "3-feb-2014", "3 Febr. 2014",
			"2014-02-03T00:00:00", "03-02-2014 00:00", "20140203", "3-2-14", "3-feb-14", "41673"})
	void aDateOfBirthIsReadFromText(String text) throws IOException {
		for (String name : List.of("lijst.xlsx", "lijst.xls")) {
			Pupil pupil = only(workbook(name, row("BSN", "Naam", "Geb. datum"), row(BSN, "Sem Vries", text)));
			assertEquals(Optional.of(LocalDate.of(2014, 2, 3)), pupil.birthDate());
			assertTrue(pupil.usable());
		}
	}

	@Test
	void aDateCellAndASerialNumberAreTheSameDay() throws IOException {
		LocalDate day = LocalDate.of(2014, 2, 3);
		for (String name : List.of("lijst.xlsx", "lijst.xls")) {
			PupilList list = read(workbook(name, row("BSN", "Naam", "Geboren"), row(BSN, "Sem Vries", day), row(OTHER, "Noor Berg", 41_673)));
			assertEquals(Optional.of(day), list.pupils().getFirst().birthDate());
			assertEquals(List.of(), list.pupils().getFirst().findings());
			assertEquals(Optional.of(day), list.pupils().getLast().birthDate());
			assertEquals(List.of("list.date.serial"), rules(list.pupils().getLast().findings()));
		}
	}

	@Test
	void datesAsTextAreSaidOnceForAWorkbookAndNeverForAText() throws IOException {
		assertEquals(List.of("list.date.text"), rules(read(workbook("lijst.xlsx", row("BSN", "Roepnaam", "Geboortedatum"),
				row(BSN, "Sem", "23-02-2014"), row(OTHER, "Noor", "04-02-2014"))).findings()));
		assertEquals(List.of(), read(csv("BSN;Roepnaam;Geboortedatum", BSN + ";Sem;23-02-2014")).findings());
	}

	@ParameterizedTest
	@ValueSource(strings = {"123456782", "BSN 123456782", "123 456 782", "10000008"})
	void aNumberInTheColumnOfTheDatesIsNotShown(String text) throws IOException {
		Pupil pupil = only(workbook("lijst.xlsx", row("BSN", "Naam", "Geboortedatum"), row(BSN, "Sem Vries", text)));
		assertEquals(List.of("list.date.impossible"), rules(pupil.findings()));
		String said = pupil.findings().getFirst().message().in(Language.NL);
		assertTrue(said.contains("•••••") && !said.contains("123") && !said.contains("1000"), said);
	}

	@ParameterizedTest
	@ValueSource(strings = {"31-02-2014", "00-00-0000", "13/25/2014", "29-02-2015", "onbekend", "3 smarch 2014", "2014"})
	void anImpossibleDateIsSaidAndLeftOut(String text) throws IOException {
		Pupil pupil = only(workbook("lijst.xlsx", row("BSN", "Naam", "Geboortedatum"), row(BSN, "Sem Vries", text)));
		if (text.equals("2014")) { // a serial of 1905, which no pupil has
			assertEquals(List.of("list.date.serial", "list.date.unlikely"), rules(pupil.findings()));
		} else {
			assertEquals(List.of("list.date.impossible"), rules(pupil.findings()));
			assertEquals(Optional.empty(), pupil.birthDate());
		}
		assertTrue(pupil.usable());
	}

	@Test
	void nobodyIsBornInTheFutureAndTwoDigitsAreThePast() throws IOException {
		assertEquals(List.of("list.date.unlikely"), rules(only(csv("BSN;Naam;Geboortedatum", BSN + ";Sem Vries;01-01-2027")).findings()));
		Pupil old = only(csv("BSN;Naam;Geboortedatum", BSN + ";Sem Vries;1-1-27"));
		assertEquals(Optional.of(LocalDate.of(1927, 1, 1)), old.birthDate());
		assertEquals(List.of("list.date.century", "list.date.unlikely"), rules(old.findings()));
	}
}
