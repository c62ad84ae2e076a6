package nl.dossierbrug.exchange.pupils;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.pupil.Roster;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.House;
import nl.dossierbrug.exchange.MemoryStore;
import nl.dossierbrug.exchange.Pupils;
import nl.dossierbrug.exchange.TestClock;
import nl.dossierbrug.exchange.TestRoster;
import nl.dossierbrug.exchange.desk.Desk;

/** A roster over the line and a list with BSNs: who is there says the roster, and nobody ever gets another's number. */
class NumbersJoinTest {

	private static final String DAAN = ";Daan;van de;Berg;2014-03-17;8A;8";

	private static PupilList join(List<Pupil> live, Optional<PupilList> list) {
		Desk desk = new Desk(House.done(new MemoryStore().open(Path.of("home"))), "bea", new TestClock(), new Messages(Desk.class));
		return new NumbersJoin(desk, new Roster(Optional.empty(), "2025-2026", List.of(), new PupilList(live, List.of()))).join(list);
	}

	private static PupilList join(List<Pupil> live, Pupil... list) {
		return join(live, Optional.of(new PupilList(Arrays.asList(list), List.of())));
	}

	/** {@code leerlingnummer;bsn;roepnaam;voorvoegsel;achternaam;geboortedatum;groep;jaargroep} */
	private static Pupil pupil(int row, String line) {
		return TestRoster.pupil(row, line.split(";", -1));
	}

	private static Pupil live(int row, String key, String rest, String end) {
		return pupil(row, key + ";" + rest).withBsnEnd(end);
	}

	private static List<String> rules(List<Finding> findings) {
		return findings.stream().map(Finding::rule).toList();
	}

	@Test
	void aNumberIsAddedByLeerlingnummerAndConfirmedByItsLastDigits() {
		PupilList joined = join(List.of(live(1, "12", DAAN, "2333")), pupil(7, "0012;" + Pupils.DAAN + ";Daan;;Berg;;;"));
		Pupil daan = joined.pupils().getFirst();
		assertEquals(Bsn.of(Pupils.DAAN), daan.bsn());
		assertTrue(daan.usable());
		assertEquals(1, daan.row());
		assertEquals(List.of(), rules(joined.findings()));
	}

	@Test
	void whereTheKeyIsTheSystemsOwnNameAndDateOfBirthTellAndTheListsLeerlingnummerCounts() {
		Pupil daan = join(List.of(live(1, "guid-4711", DAAN, "2333")), pupil(7, "12;" + Pupils.DAAN + DAAN)).pupils().getFirst();
		assertEquals(Bsn.of(Pupils.DAAN), daan.bsn());
		assertEquals("12", daan.leerlingnummer());
	}

	@Test
	void whereTheLastDigitsAreOthersNoNumberIsAddedAndItIsSaidWithoutTheNumber() {
		Pupil daan = join(List.of(live(1, "12", DAAN, "9876")), pupil(7, "12;" + Pupils.DAAN + DAAN)).pupils().getFirst();
		assertEquals(Optional.empty(), daan.bsn());
		assertEquals(List.of("live.end-differs"), rules(daan.findings()));
		assertFalse(daan.usable());
		String words = daan.findings().getFirst().message().in(Language.NL);
		assertTrue(words.contains("••••••333") && words.contains("••••••876") && words.contains("rij 7"), words);
		assertFalse(words.contains(Pupils.DAAN) || words.contains("9876"), words);
	}

	@Test
	void twoWhoMayBeOneAreADoubtAndNobodyGetsANumber() {
		PupilList joined = join(List.of(live(1, "12", DAAN, "2333")),
				pupil(7, "77;" + Pupils.DAAN + ";Daantje;van de;Berg;2014-03-17;8A;8"));
		assertEquals(Optional.empty(), joined.pupils().getFirst().bsn());
		assertEquals(List.of("live.doubt"), rules(joined.pupils().getFirst().findings()));
	}

	@Test
	void oneOfTheListForTwoOfTheRosterIsNobodys() {
		PupilList joined = join(List.of(live(1, "12", DAAN, ""), live(2, "13", DAAN, "")), pupil(7, ";" + Pupils.DAAN + DAAN));
		assertEquals(List.of(Optional.empty(), Optional.empty()), joined.pupils().stream().map(Pupil::bsn).toList());
	}

	@Test
	void whoIsNotInTheListOrHasNoNumberThereIsNamed() {
		PupilList joined = join(List.of(live(1, "12", DAAN, "2333"), live(2, "13", ";Noor;;Jansen;2014-11-02;8B;8", "6782")),
				pupil(7, "13;" + Pupils.IMPOSSIBLE + ";Noor;;Jansen;2014-11-02;;"));
		assertEquals(List.of("live.not-listed"), rules(joined.pupils().getFirst().findings()));
		assertEquals(List.of("live.no-number"), rules(joined.pupils().getLast().findings()));
	}

	@Test
	void numbersThatTheLineCannotConfirmAreCounted() {
		PupilList joined = join(List.of(live(1, "12", DAAN, "")), pupil(7, "12;" + Pupils.DAAN + DAAN), pupil(8, "14;" + Pupils.SEM + ";Sem;;Bos;2015-01-30;;"));
		assertTrue(joined.pupils().getFirst().usable());
		assertEquals(List.of("live.unconfirmed", "live.others"), rules(joined.findings()));
	}

	@Test
	void withoutAListItIsSaidOnceThatThereAreNoNumbers() {
		PupilList alone = join(List.of(live(1, "12", DAAN, "2333"), live(2, "13", ";Noor;;Jansen;2014-11-02;8B;8", "6782")), Optional.empty());
		assertEquals(List.of("live.no-bsn"), rules(alone.findings()));
		assertTrue(alone.pupils().stream().allMatch(pupil -> pupil.findings().isEmpty() && !pupil.usable()));
	}

	@Test
	void aNumberOfTheLineItselfIsNotReplacedByAnotherOfTheList() {
		Pupil daan = join(List.of(pupil(1, "12;" + Pupils.DAAN + DAAN)), pupil(7, "12;" + Pupils.SEM + DAAN)).pupils().getFirst();
		assertFalse(daan.usable());
	}

	/** Lists in which numbers were moved one row down: with the last digits told, nobody gets the number of somebody else. */
	@Test
	void aListWhoseNumbersSlippedARowGivesNobodyAnothersNumber() {
		Random random = new Random(14);
		List<Pupil> live = new ArrayList<>();
		List<String> numbers = new ArrayList<>();
		for (int i = 0; i < 200; i++) {
			String number = number(random);
			numbers.add(number);
			live.add(live(i + 1, "" + (1000 + i), ";Kind" + (char) ('a' + i % 26) + (char) ('a' + i / 26) + ";;Familie" + (char) ('a' + i % 26)
					+ (char) ('a' + i / 26) + ";201" + i % 8 + "-0" + (1 + i % 9) + "-1" + i % 10 + ";8;8", number.substring(5)));
		}
		Pupil[] slipped = new Pupil[200];
		for (int i = 0; i < 200; i++) {
			Pupil own = live.get(i);
			slipped[i] = new Pupil(i + 2, Bsn.of(numbers.get((i + (i < 50 ? 0 : 1)) % 200)), own.leerlingnummer(), own.name(), own.birthDate(), "", "", List.of());
		}
		List<Pupil> joined = join(live, slipped).pupils();
		for (int i = 0; i < 200; i++) {
			assertEquals(i < 50 ? Bsn.of(numbers.get(i)) : Optional.empty(), joined.get(i).bsn(), "pupil " + i);
		}
	}

	private static String number(Random random) {
		while (true) {
			String digits = String.format("%09d", 100_000_000 + random.nextInt(800_000_000));
			if (Bsn.of(digits).isPresent()) {
				return digits;
			}
		}
	}
}
