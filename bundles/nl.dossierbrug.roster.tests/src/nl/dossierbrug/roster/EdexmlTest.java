package nl.dossierbrug.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Group;
import nl.dossierbrug.core.pupil.PersonName;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.Roster;
import nl.dossierbrug.core.text.Language;

/** Rosters of every version, and what makes one differ from what its schema says. */
class EdexmlTest extends RosterTest {

	private static final String BSN = Numbers.bsn(12_345_678);

	private static List<String> rules(Pupil pupil) {
		return ListTest.rules(pupil.findings());
	}

	private static List<String> rules(Roster roster) {
		return ListTest.rules(roster.pupils().findings());
	}

	@Test
	void version103KnowsAGroupOrAYear() throws IOException {
		Roster roster = read(file(sample("edex-1.03.xml")));
		assertEquals(Optional.of(new Brin("00ZZ")), roster.school());
		assertEquals("2018-2019", roster.schoolYear());
		assertEquals(List.of(new Group("De Valken", "7"), new Group("De Uilen", "C")), roster.groups());
		List<Pupil> pupils = roster.pupils().pupils();
		assertEquals(new PersonName("", "Loïs", "van der", "Veen"), pupils.get(0).name());
		assertEquals(List.of("De Valken", "7"), List.of(pupils.get(0).group(), pupils.get(0).year()));
		assertEquals(Bsn.of("123456782"), pupils.get(0).bsn());
		assertEquals(Optional.of(LocalDate.of(2008, 5, 12)), pupils.get(0).birthDate());
		assertEquals(List.of("Kees", "", "8", "102"), List.of(pupils.get(1).name().spoken(), pupils.get(1).group(),
				pupils.get(1).year(), pupils.get(1).leerlingnummer()));
		assertEquals(List.of("De Uilen", ""), List.of(pupils.get(2).group(), pupils.get(2).year()));
		assertEquals(List.of("roster.year.combination"), rules(pupils.get(2)));
		assertEquals(List.of("roster.school-year.other"), rules(roster));
	}

	@Test
	void version20KnowsComposedGroupsAndLeavesOutWhoLeft() throws IOException {
		Roster roster = read(file(sample("edex-2.0.xml")));
		assertEquals(List.of(new Group("5/6", "C"), new Group("Plusklas", "C")), roster.groups());
		List<Pupil> pupils = roster.pupils().pupils();
		assertEquals(List.of("201", "202", "203"), pupils.stream().map(Pupil::leerlingnummer).toList());
		assertEquals(List.of("5/6", "5/6", "Plusklas"), pupils.stream().map(Pupil::group).toList());
		assertEquals(List.of("5", "6", "S"), pupils.stream().map(Pupil::year).toList());
		assertEquals(List.of(), pupils.stream().flatMap(p -> p.findings().stream()).toList(), "four digits are no BSN");
		assertEquals(List.of("roster.school-year.beyond", "roster.past"), rules(roster));
		Finding past = roster.pupils().findings().getLast();
		assertEquals(List.of(Severity.INFO, 44), List.of(past.severity(), past.line()));
		assertTrue(past.message().in(Language.NL).contains("1;"), past.message().in(Language.NL));
	}

	@Test
	void version21IsReadWithItsAdditionsPassedOver() throws IOException {
		Roster roster = read(file(sample("edex-2.1.xml")));
		Pupil daan = roster.pupils().pupils().getFirst();
		assertEquals(new Pupil(19, Bsn.of("123456782"), "00301", new PersonName("Daan Johannes", "Daan", "van den", "Berg-de Haan"),
				Optional.of(LocalDate.of(2014, 3, 17)), "8A", "8", List.of()), daan);
		assertEquals("0", roster.pupils().pupils().get(1).year());
	}

	@Test
	void theWrapperOfUwlrHoldsTheSame() throws IOException {
		Roster roster = read(file(sample("uwlr.xml")));
		assertEquals(Optional.of(new Brin("00ZZ")), roster.school());
		assertEquals(List.of(new Group("Klas 3", "3")), roster.groups());
		Pupil sofie = roster.pupils().pupils().getFirst();
		assertEquals(List.of("Sofie Mulder", "Klas 3", "3", "401"),
				List.of(sofie.name().spoken(), sofie.group(), sofie.year(), sofie.leerlingnummer()));
		String bare = "<leerlinggegevens xmlns='http://www.edustandaard.nl/leerresultaten/2/leerlinggegevens'>" + SCHOOL + GROUP
				+ "<leerlingen>" + pupil("1", "A", "B", "2015-01-01", "") + "</leerlingen></leerlinggegevens>";
		assertEquals("8A", read(bare).pupils().pupils().getFirst().group());
	}

	@Test
	void theOrderOfTheElementsDoesNotMatter() throws IOException {
		Roster roster = read("<EDEX><leerlingen><leerling key='1'><groep key='a'/><roepnaam>Jan</roepnaam><jaargroep>8</jaargroep>"
				+ "<achternaam>Bos</achternaam><bsn>" + BSN + "</bsn></leerling></leerlingen>" + GROUP
				+ "<school><brincode>00zz</brincode><schooljaar>2025 / 2026</schooljaar></school></EDEX>");
		Pupil jan = roster.pupils().pupils().getFirst();
		assertEquals(List.of("Jan Bos", "8A", "8"), List.of(jan.name().spoken(), jan.group(), jan.year()));
		assertEquals(Bsn.of(BSN), jan.bsn());
		assertEquals("2025-2026", roster.schoolYear());
		assertEquals(Optional.of(new Brin("00ZZ")), roster.school());
	}

	@Test
	void aGroupThatDoesNotExistIsSaidAndThePupilStays() throws IOException {
		Pupil pupil = only("<leerling key='1'><roepnaam>Jan</roepnaam><jaargroep>8</jaargroep><groep key='zz'/></leerling>");
		assertEquals(List.of("roster.group.unknown"), rules(pupil));
		assertEquals(2, pupil.findings().getFirst().line());
		assertEquals(List.of("", "8"), List.of(pupil.group(), pupil.year()));
	}

	@ParameterizedTest
	@CsvSource({"2099-2100,true", "2025-2027,false", "2025,false", "24/25,false", "'',false"})
	void aSchoolYearIsTwoYearsThatFollow(String year, boolean good) throws IOException {
		Roster roster = read(roster(pupil("1", "A", "B", "2015-01-01", "")).replace("2025-2026", year));
		assertEquals(good ? year : "", roster.schoolYear());
		assertEquals(!good, rules(roster).stream().anyMatch(r -> r.matches("roster.school-year.(none|wrong)")));
	}

	@ParameterizedTest
	@CsvSource({"B,B,", "b,B,", "D,D,", "0,0,", "08,8,", "groep 8,8,", "16,16,", "V,V,", "N,N,", "9,9,roster.year.unknown", "C,8,"})
	void aYearIsText(String written, String year, String rule) throws IOException {
		Pupil pupil = only("<leerling key='1'><roepnaam>J</roepnaam><jaargroep>" + written + "</jaargroep><groep key='a'/></leerling>");
		assertEquals(year, pupil.year());
		assertTrue(rule == null ? rules(pupil).stream().allMatch("roster.year.differs"::equals) : rules(pupil).equals(List.of(rule)),
				rules(pupil).toString());
	}

	@Test
	void aBrinThatCannotBeIsSaid() throws IOException {
		Roster roster = read(roster(pupil("1", "A", "B", "2015-01-01", "")).replace("00ZZ", "ZZ00"));
		assertEquals(Optional.empty(), roster.school());
		assertEquals(List.of("roster.brin.wrong"), rules(roster));
		assertEquals(List.of("roster.brin.none", "roster.school-year.none"),
				rules(read("<EDEX><leerlingen>" + pupil("1", "A", "B", "2015-01-01", "") + "</leerlingen></EDEX>")));
	}

	@Test
	void aNumberThatIsNoBsnIsSaidInTheWordsOfTheList() throws IOException {
		String wrong = BSN.substring(0, 8) + (BSN.charAt(8) == '9' ? '1' : (char) (BSN.charAt(8) + 1));
		String own = Numbers.onderwijsnummer(1234);
		Pupil mistyped = only(pupil("1", "A", "B", "2015-01-01", "<sofinummer>" + wrong + "</sofinummer>"));
		Pupil onderwijs = only(pupil("1", "A", "B", "2015-01-01", "<onderwijsnummer>" + own + "</onderwijsnummer>"));
		assertEquals(List.of("ID-01"), rules(mistyped));
		assertEquals(List.of("ID-02"), rules(onderwijs));
		assertTrue(mistyped.bsn().isEmpty() && onderwijs.bsn().isEmpty());
		Pupil misplaced = only(pupil("1", "A", "B", "2015-01-01", "<onderwijsnummer>" + BSN + "</onderwijsnummer>"));
		assertEquals(Bsn.of(BSN), misplaced.bsn());
		assertEquals(List.of("roster.bsn.element"), rules(misplaced));
		assertEquals(List.of(), rules(only(pupil("1", "A", "B", "2015-01-01", "<rijksregisternummer>15010112345</rijksregisternummer>"))));
		for (Pupil pupil : List.of(mistyped, onderwijs, misplaced)) {
			String said = pupil.findings().toString();
			assertFalse(said.contains(BSN) || said.contains(wrong) || said.contains(own), said);
		}
	}

	@Test
	void whoStandsThereTwiceStaysOnceAndWhoSharesANumberStays() throws IOException {
		Roster twice = read(roster(pupil("1", "Jan", "Bos", "2015-01-01", ""), pupil("1", "JAN", "Bós", "2015-01-01", "")));
		assertEquals(1, twice.pupils().pupils().size());
		assertEquals(List.of("list.twice"), rules(twice.pupils().pupils().getFirst()));
		Roster key = read(roster(pupil("1", "Jan", "Bos", "2015-01-01", ""), pupil("1", "Eva", "Bos", "2015-01-01", "")));
		assertEquals(List.of(2, 3), key.pupils().pupils().stream().map(p -> p.findings().getFirst().line()).toList());
		assertTrue(key.pupils().pupils().stream().allMatch(p -> rules(p).equals(List.of("roster.key.twice"))));
		String bsn = "<bsn>" + BSN + "</bsn>";
		Roster number = read(roster(pupil("1", "Jan", "Bos", "2015-01-01", bsn), pupil("2", "Eva", "Bos", "2015-01-01", bsn)));
		assertTrue(number.pupils().pupils().stream().allMatch(p -> rules(p).equals(List.of("list.bsn.shared")) && !p.usable()));
		assertFalse(said(number).contains(BSN), said(number));
		Roster namesakes = read(roster(pupil("1", "Jan", "Bos", "2015-01-01", ""), pupil("2", "Jan", "Bos", "2015-01-01", "")));
		assertEquals(2, namesakes.pupils().pupils().size(), "two keys are two pupils");
		assertEquals("", said(namesakes));
	}

	@Test
	void aRosterAndAListJudgeAlikeWhoStandsThereTwice() throws IOException {
		String bsn = "<bsn>" + BSN + "</bsn>";
		for (String[] second : new String[][] { { "1", "Jan", "Smit", "2015-01-01" }, { "1", "J.", "Bos", "2015-01-01" }, { "2", "Jan", "Bos", "2015-01-02" } }) {
			Roster once = read(roster(pupil("1", "Jan", "Bos", "2015-01-01", bsn), pupil(second[0], second[1], second[2], second[3], bsn)));
			assertEquals(1, once.pupils().pupils().size(), said(once));
		}
		Roster twins = read(roster(pupil("1", "Fin", "Kok", "2015-01-01", bsn), pupil("2", "Fien", "Kok", "2015-01-01", bsn)));
		assertTrue(twins.pupils().pupils().size() == 2 && twins.pupils().pupils().stream().noneMatch(Pupil::usable), said(twins));
	}

	@ParameterizedTest
	@CsvSource({"2015-01-31,2015-01-31,", "2015-01-31Z,2015-01-31,", "2015-01-31+01:00,2015-01-31,", "2015-01-31T00:00:00,2015-01-31,",
			"31-01-2015,2015-01-31,", "2015-02-30,,list.date.impossible", "onbekend,,list.date.impossible", "1915-01-31,1915-01-31,list.date.unlikely"})
	void birthDates(String written, LocalDate day, String rule) throws IOException {
		Pupil pupil = only(pupil("1", "A", "B", written, ""));
		assertEquals(Optional.ofNullable(day), pupil.birthDate());
		assertEquals(rule == null ? List.of() : List.of(rule), rules(pupil));
	}

	@Test
	void groupsThatLackSomethingAreSaid() throws IOException {
		Roster roster = read(roster(pupil("1", "A", "B", "2015-01-01", "")).replace(GROUP, "<groepen><groep key='a'><jaargroep>8</jaargroep></groep>"
				+ "<groep><naam>Los</naam><jaargroep>3</jaargroep></groep><groep/><groep key='a'><naam>Dubbel</naam><jaargroep>8</jaargroep></groep>"
				+ "<groep key='x'><naam>Raar</naam><jaargroep>99</jaargroep></groep></groepen>"));
		assertEquals(List.of("roster.group.nameless", "roster.group.keyless", "roster.group.empty", "roster.group.twice", "roster.group.year"),
				rules(roster));
		assertEquals("a", roster.pupils().pupils().getFirst().group());
		assertEquals(List.of("a", "Los", "Dubbel", "Raar"), roster.groups().stream().map(Group::name).toList());
	}

	@Test
	void severalGroupsAreSaid() throws IOException {
		Roster roster = read("<EDEX>" + SCHOOL + "<groepen><groep key='a'><naam>A</naam><jaargroep>8</jaargroep></groep>"
				+ "<groep key='b'><naam>B</naam><jaargroep>7</jaargroep></groep><samengestelde_groep key='c'><naam>C</naam></samengestelde_groep>"
				+ "<samengestelde_groep key='d'><naam>D</naam></samengestelde_groep></groepen><leerlingen>"
				+ "<leerling key='1'><roepnaam>J</roepnaam><groep key='a'/><groep key='b'/></leerling><leerling key='2'><roepnaam>K</roepnaam>"
				+ "<jaargroep>8</jaargroep><samengestelde_groepen><samengestelde_groep key='c'/><samengestelde_groep key='d'/></samengestelde_groepen>"
				+ "</leerling></leerlingen></EDEX>");
		List<Pupil> pupils = roster.pupils().pupils();
		assertEquals(List.of("A", ""), pupils.stream().map(Pupil::group).toList());
		assertEquals(List.of(List.of("roster.groups.several"), List.of("roster.groups.none")), pupils.stream().map(EdexmlTest::rules).toList());
	}

	@Test
	void whoHasNoKeyOrNoNameStays() throws IOException {
		Pupil pupil = only("<leerling><groep key='a'/></leerling>");
		assertEquals(List.of("roster.key.none", "roster.name.none"), rules(pupil));
	}
}
