package nl.dossierbrug.exchange.pupils;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.PersonName;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.pupil.Roster;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.House;
import nl.dossierbrug.exchange.MemoryStore;
import nl.dossierbrug.exchange.Pupils;
import nl.dossierbrug.exchange.TestClock;
import nl.dossierbrug.exchange.TestRoster;
import nl.dossierbrug.exchange.desk.Desk;

/** A list and a roster together: filled where it is certain, told where it is not, and nobody ever gets another's data. */
class RosterJoinTest {

	private static final String NONE = "";

	private static PupilList join(List<Pupil> roster, Pupil... list) {
		Desk desk = new Desk(House.done(new MemoryStore().open(Path.of("home"))), "bea", new TestClock(), new Messages(Desk.class));
		return new RosterJoin(desk, new Roster(Optional.empty(), "2025-2026", List.of(), new PupilList(roster, List.of())))
				.join(new PupilList(Arrays.asList(list), List.of()));
	}

	private static Pupil alone(Pupil roster, Pupil list) {
		return join(List.of(roster), list).pupils().getFirst();
	}

	private static List<String> rules(Pupil pupil) {
		return pupil.findings().stream().map(Finding::rule).toList();
	}

	/** {@code leerlingnummer;bsn;roepnaam;voorvoegsel;achternaam;geboortedatum;groep;jaargroep} */
	private static Pupil pupil(int row, String line) {
		return TestRoster.pupil(row, line.split(";", -1));
	}

	@Test
	void theLeerlingnummerTellsWhoItIsAndTheRestIsFilled() {
		Pupil filled = alone(pupil(40, "00012;" + Pupils.DAAN + ";Daan;van de;Berg;2014-03-17;8A;8"), pupil(2, "12;;Daan;;Berg;;;"));
		assertEquals(Bsn.of(Pupils.DAAN), filled.bsn());
		assertEquals(Optional.of(LocalDate.of(2014, 3, 17)), filled.birthDate());
		assertEquals(List.of("8A", "8", "12"), List.of(filled.group(), filled.year(), filled.leerlingnummer()));
		assertEquals(List.of("roster.bsn"), rules(filled));
		assertTrue(filled.usable());
		assertEquals(2, filled.row());
	}

	@Test
	void aLeerlingnummerOfSomebodyElseTellsNothing() {
		Pupil other = pupil(40, "12;" + Pupils.DAAN + ";Noor;;Jansen;2014-11-02;8B;8");
		for (String line : List.of("12;;Daan;van de;Berg;2014-03-17;;", "12;;Noor;;Jansen;2014-11-03;;", "12;" + Pupils.SEM + ";N;;Jansen;;;")) {
			Pupil pupil = alone(other, pupil(2, line));
			assertEquals(List.of("roster.doubt"), rules(pupil), line);
			assertEquals(NONE, pupil.group());
		}
		Text shown = alone(other, pupil(2, "12;;Daan;van de;Berg;2014-03-17;;")).findings().getFirst().message();
		assertTrue(shown.in(Language.NL).contains("Daan van de Berg") && shown.in(Language.NL).contains("Noor Jansen") && shown.in(Language.NL).contains("regel 40"), shown.in(Language.NL));
	}

	@Test
	void numbersOfAnotherCountDoNotStandInTheWayOfNameAndBirthDate() {
		PupilList joined = join(List.of(pupil(10, "1;;Daan;van de;Berg;2014-03-17;8A;8"), pupil(11, "2;;Noor;;Jansen;2014-11-02;8B;8")),
				pupil(2, "2;;Daan;van de;Berg;2014-03-17;;"), pupil(3, "1;;Noor;;Jansen;2014-11-02;;"));
		assertEquals(List.of("8A", "8B"), joined.pupils().stream().map(Pupil::group).toList());
		assertEquals(List.of("2", "1"), joined.pupils().stream().map(Pupil::leerlingnummer).toList(), "the list's own number stays");
	}

	@Test
	void theBsnTellsWhoItIsWhenTheNumberDoesNot() {
		Pupil filled = alone(pupil(40, "7;" + Pupils.NOOR + ";Noor;;Jansen-Smit;2014-11-02;8B;8"), pupil(2, ";" + Pupils.NOOR + ";Noor;;Jansen;2014-11-02;;"));
		assertEquals(List.of("7", "8B"), List.of(filled.leerlingnummer(), filled.group()));
		assertEquals(List.of(), rules(filled));
		Pupil mistyped = alone(pupil(40, "7;" + Pupils.NOOR + ";Noor;;Jansen;2014-11-02;8B;8"), pupil(2, ";" + Pupils.NOOR + ";Noor;;Jansen;2014-02-11;;"));
		assertEquals(List.of("roster.birth-date"), rules(mistyped));
		assertEquals(List.of("roster.doubt"), rules(alone(pupil(40, "7;" + Pupils.NOOR + ";Sem;;Yilmaz;2014-11-02;8B;8"),
				pupil(2, ";" + Pupils.NOOR + ";Noor;;Jansen;2014-11-02;;"))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = {
			"Zoë;;Çelik-Groot|Zoe;;Celik Groot|certain", "Yıldız;;Łuczak|Yildiz;;Luczak|certain", "Sem;de;Vries|Sem;;de Vries|certain", "Sem;;de Vries|Sem;De;VRIES|certain",
			"Anna;;Bos|Anne;;Bos|doubt", "Jan;;Bos|Jan;;Boss|doubt", "Bram;;Berg|Bram;;Berg-de Haan|doubt", "Fin;;Kok|Fien;;Kok|doubt",
			"Sem;;de Vries|Sem;;Vries|certain", "Sem;;van Dijk|Sem;;van Bergen|none", "S.;;Bos|Sem;;Bos|doubt",
			"Tim;;Bos|Sara;;Bos|none", "Tim;;Bos|Tim;;Jansen|none", ";;Bos|Tim;;Bos|doubt", "Tim;;|Tim;;Bos|doubt"})
	void withoutNumbersNameAndBirthDateMustBothBeTheSame(String list, String roster, String expected) {
		Pupil joined = alone(pupil(9, "5;;" + roster + ";2015-05-05;6A;6"), pupil(2, ";;" + list + ";2015-05-05;;"));
		assertEquals(expected.equals("certain") ? "6A" : NONE, joined.group());
		assertEquals(switch (expected) {
			case "certain" -> List.of();
			case "doubt" -> List.of("roster.doubt");
			default -> List.of("roster.not-in");
		}, rules(joined));
	}

	@Test
	void aNameAloneIsADoubt() {
		Pupil roster = pupil(9, "5;;Tim;;Bos;2015-05-05;6A;6");
		assertEquals(List.of("roster.doubt"), rules(alone(roster, pupil(2, ";;Tim;;Bos;;;"))));
		assertEquals(List.of("roster.doubt"), rules(alone(roster, pupil(2, ";;Tim;;Bos;2015-06-05;;"))));
	}

	@Test
	void twinsAreTwo() {
		List<Pupil> twins = List.of(pupil(9, "5;" + Pupils.DAAN + ";Fin;;Kok;2015-05-05;6A;6"), pupil(10, "6;" + Pupils.NOOR + ";Fien;;Kok;2015-05-05;6B;6"));
		PupilList joined = join(twins, pupil(2, ";;Fien;;Kok;2015-05-05;;"), pupil(3, ";;Fin;;Kok;2015-05-05;;"));
		assertEquals(List.of("6B", "6A"), joined.pupils().stream().map(Pupil::group).toList());
		assertEquals(List.of("roster.doubt"), rules(join(twins, pupil(2, "5;;Fien;;Kok;2015-05-05;;")).pupils().getFirst()),
				"the number says one twin, the name the other");
	}

	@Test
	void aChangedSurnameIsFilledByTheBsnAndTold() {
		Pupil filled = alone(pupil(40, "7;" + Pupils.NOOR + ";Noor;;Smit;2014-11-02;8B;8"), pupil(2, ";" + Pupils.NOOR + ";Noor;;Jansen;2014-11-02;;"));
		assertEquals("8B", filled.group());
		assertEquals(List.of("roster.surname"), rules(filled));
		String told = filled.findings().getFirst().message().in(Language.NL);
		assertTrue(told.contains("Noor Jansen") && told.contains("Noor Smit"), told);
	}

	@Test
	void theBsnOfATwinIsADoubtWhateverTheNumberSays() {
		List<Pupil> twins = List.of(pupil(9, "5;;Tim;;Kok;2015-05-05;6A;6"), pupil(10, "6;" + Pupils.NOOR + ";Sara;;Kok;2015-05-05;6B;6"));
		assertEquals(List.of("roster.doubt"), rules(join(twins, pupil(2, "5;" + Pupils.NOOR + ";Tim;;Kok;2015-05-05;;")).pupils().getFirst()));
	}

	@Test
	void whoStandsInTheListTwiceIsFilledNeverRatherThanTwice() {
		PupilList joined = join(List.of(pupil(9, "5;" + Pupils.DAAN + ";Tim;;Bos;2015-05-05;6A;6")), pupil(2, "5;;Tim;;Bos;2015-05-05;;"), pupil(3, ";;Tim;;Bos;2015-05-05;;"));
		assertTrue(joined.pupils().stream().allMatch(p -> rules(p).equals(List.of("roster.claimed")) && p.bsn().isEmpty()));
	}

	@Test
	void whatDiffersIsToldAndTheListsIsKept() {
		Pupil joined = alone(pupil(9, "5;" + Pupils.NOOR + ";Tim;;Bos;2015-05-05;6A;6"), pupil(2, "5;" + Pupils.DAAN + ";Tim;;Bos;2015-05-05;7A;7"));
		assertEquals(List.of("7A", "7"), List.of(joined.group(), joined.year()));
		assertEquals(Bsn.of(Pupils.DAAN), joined.bsn());
		assertEquals(List.of("roster.other-bsn", "roster.group", "roster.year"), rules(joined));
		assertFalse(joined.findings().toString().contains(Pupils.NOOR) || joined.findings().toString().contains(Pupils.DAAN));
		assertEquals(List.of(), rules(alone(pupil(9, "5;;Tim;;Bos;2015-05-05;groep 6A;6"), pupil(2, "5;;Tim;;Bos;2015-05-05;6a;06"))));
	}

	private static Pupil wrong(Pupil pupil, String rule) {
		return new Pupil(pupil.row(), pupil.bsn(), pupil.leerlingnummer(), pupil.name(), pupil.birthDate(), pupil.group(), pupil.year(),
				List.of(new Finding(rule, Severity.ERROR, "BSN", pupil.row(), Text.same(rule))));
	}

	@Test
	void aNumberThatIsWrongIsNotLacking() {
		Pupil roster = pupil(9, "5;" + Pupils.NOOR + ";Tim;;Bos;2015-05-05;6A;6");
		Pupil mistyped = alone(roster, wrong(pupil(2, "5;;Tim;;Bos;2015-05-05;6A;6"), "ID-01"));
		assertEquals(List.of("ID-01", "roster.right-bsn"), rules(mistyped));
		assertFalse(mistyped.usable());
		Pupil empty = alone(roster, wrong(pupil(2, "5;;Tim;;Bos;2015-05-05;6A;6"), "list.bsn.empty"));
		assertEquals(List.of("roster.bsn"), rules(empty));
		assertTrue(empty.usable());
		Pupil shared = alone(wrong(roster, "list.bsn.shared"), pupil(2, "5;;Tim;;Bos;2015-05-05;6A;6"));
		assertTrue(shared.bsn().isEmpty());
		assertEquals(List.of(Severity.WARNING), shared.findings().stream().map(Finding::severity).toList());
	}

	@Test
	void aListWithoutTheColumnIsMendedByTheRoster() {
		Desk desk = new Desk(House.done(new MemoryStore().open(Path.of("home"))), "bea", new TestClock(), new Messages(Desk.class));
		Roster roster = new Roster(Optional.empty(), NONE, List.of(), new PupilList(List.of(
				pupil(9, "5;" + Pupils.NOOR + ";Tim;;Bos;2015-05-05;6A;6"), pupil(10, "6;;Eva;;Bos;2016-05-05;5A;5")), List.of()));
		PupilList joined = new RosterJoin(desk, roster).join(new PupilList(List.of(pupil(2, "5;;Tim;;Bos;;;"), pupil(3, "6;;Eva;;Bos;;;")),
				List.of(new Finding("list.bsn.column", Severity.ERROR, NONE, 1, Text.same("geen kolom")))));
		assertEquals(List.of("roster.filled"), joined.findings().stream().map(Finding::rule).toList());
		assertEquals("Aangevuld uit het EDEXML-bestand. BSN: 1. Geboortedatum: 2. Groep: 2. Leerjaar: 2.", joined.findings().getFirst().message().in(Language.NL));
		assertEquals(List.of(List.of("roster.bsn"), List.of("roster.no-bsn")), joined.pupils().stream().map(RosterJoinTest::rules).toList());
	}

	@Test
	void whoIsOnlyInTheRosterIsCounted() {
		PupilList joined = join(List.of(pupil(9, "5;;Tim;;Bos;2015-05-05;6A;6"), pupil(10, "6;;Eva;;Kok;2016-05-05;5A;5"), pupil(11, "7;;Ab;;Kok;2016-06-05;5A;5")),
				pupil(2, "5;;Tim;;Bos;2015-05-05;6A;6"));
		assertEquals(1, joined.pupils().size());
		assertEquals(List.of("roster.others"), joined.findings().stream().map(Finding::rule).toList());
		assertTrue(joined.findings().getFirst().message().in(Language.NL).contains("2"));
	}

	/**
	 * Whatever list is made of a roster's own pupils, by leaving out, respelling and shuffling: nobody is given a BSN, group
	 * or number of another, and nearly everybody is found.
	 */
	@Test
	void nobodyEverGetsAnothersData() {
		int filled = 0;
		int asked = 0;
		for (int seed = 0; seed < 300; seed++) {
			Random random = new Random(seed);
			List<Pupil> roster = school(random);
			Map<Integer, Pupil> meant = new HashMap<>();
			List<Pupil> list = new ArrayList<>();
			for (Pupil pupil : roster) {
				if (random.nextInt(4) > 0) {
					Pupil row = respelled(list.size() + 2, pupil, random);
					meant.put(row.row(), pupil);
					list.add(row);
				}
			}
			Collections.shuffle(list, random);
			for (Pupil joined : join(roster, list.toArray(Pupil[]::new)).pupils()) {
				Pupil own = meant.get(joined.row());
				asked++;
				filled += joined.group().isEmpty() ? 0 : 1;
				boolean untouched = !joined.findings().isEmpty() && joined.findings().stream().anyMatch(f -> f.rule().matches("roster.(doubt|claimed|not-in)"));
				assertTrue(joined.bsn().isEmpty() || joined.bsn().equals(own.bsn()), () -> "another's BSN: " + joined + " for " + own);
				assertTrue(joined.group().isEmpty() || joined.group().equals(own.group()), () -> "another's group: " + joined + " for " + own);
				assertTrue(untouched || joined.leerlingnummer().equals(own.leerlingnummer()), () -> joined + " for " + own);
			}
		}
		assertTrue(filled > asked * 0.85, filled + " of " + asked);
	}

	private static final List<String> FIRST = List.of("Daan", "Daniël", "Fin", "Fien", "Zoë", "Zo", "Anna", "Anne", "José", "Noor", "Tim", "Thijmen");
	private static final List<String> LAST = List.of("Bos", "Boss", "Çelik", "Yıldız", "Vries", "Berg-de Haan", "Berg", "Jansen", "Janssen", "Smit-Kok");

	/** Forty pupils, a quarter of them twins, many of nearly the same name; no two have name and birth date alike. */
	private static List<Pupil> school(Random random) {
		List<Pupil> pupils = new ArrayList<>();
		List<String> taken = new ArrayList<>();
		while (pupils.size() < 40) {
			LocalDate born = LocalDate.of(2014, 1, 1).plusDays(random.nextInt(40));
			String last = LAST.get(random.nextInt(LAST.size()));
			for (int child = random.nextInt(4) == 0 ? 2 : 1; child > 0; child--) {
				String first = FIRST.get(random.nextInt(FIRST.size()));
				if (!taken.contains(first + last + born)) {
					taken.add(first + last + born);
					int number = pupils.size();
					pupils.add(new Pupil(number + 20, random.nextInt(3) == 0 ? Optional.empty() : Bsn.of(number(number)), "00" + (100 + number),
							new PersonName("", first, random.nextInt(3) == 0 ? "de" : "", last), Optional.of(born), "G" + number, "8", List.of()));
				}
			}
		}
		return pupils;
	}

	private static String number(int which) {
		return Stream.iterate(200_000_000 + 1000 * which, n -> n + 1).map(String::valueOf).filter(n -> Bsn.of(n).isPresent()).findFirst().orElseThrow();
	}

	private static Pupil respelled(int row, Pupil pupil, Random random) {
		PersonName name = pupil.name();
		PersonName other = switch (random.nextInt(5)) {
			case 0 -> new PersonName("", name.roepnaam().toUpperCase(), "", (name.voorvoegsel() + " " + name.achternaam()).strip());
			case 1 -> new PersonName("", name.roepnaam().replace("ë", "e").replace("é", "e"), name.voorvoegsel(), name.achternaam().replace("Ç", "C").replace("ı", "i"));
			case 2 -> new PersonName("", name.roepnaam(), name.voorvoegsel(), name.achternaam().replace("-", " "));
			default -> name;
		};
		return new Pupil(row, random.nextBoolean() ? pupil.bsn() : Optional.empty(), random.nextBoolean() ? pupil.leerlingnummer() : "", other,
				random.nextInt(5) > 0 ? pupil.birthDate() : Optional.empty(), "", "", List.of());
	}
}
