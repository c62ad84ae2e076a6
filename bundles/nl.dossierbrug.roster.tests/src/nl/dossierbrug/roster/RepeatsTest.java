package nl.dossierbrug.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.text.Language;

/** Pupils that stand in a list more than once. */
class RepeatsTest extends ListTest {

	private static final String HEADER = "BSN;Roepnaam;Achternaam;Geboortedatum;Groep";

	@Test
	void theSamePupilTwiceIsKeptOnce() throws IOException {
		PupilList list = read(csv(HEADER, BSN + ";Sem;Vries;03-02-2014;8A", OTHER + ";Noor;Berg;04-02-2014;8A", BSN + ";Sem;Vries;03-02-2014;8A"));
		assertEquals(List.of(2, 3), list.pupils().stream().map(Pupil::row).toList());
		Pupil sem = list.pupils().getFirst();
		assertEquals(List.of("list.twice"), rules(sem.findings()));
		assertTrue(sem.findings().getFirst().message().in(Language.NL).contains("rij 2 en rij 4"), said(list));
		assertTrue(sem.usable());
	}

	@Test
	void aPupilInTwoGroupsIsKeptInTheFirstAndBothAreNamed() throws IOException {
		PupilList list = read(csv(HEADER, BSN + ";Sem;Vries;03-02-2014;8A", BSN + ";Sem;Vries;03-02-2014;Plusklas"));
		assertEquals("8A", list.pupils().getFirst().group());
		assertEquals(List.of("list.twice.group"), rules(list.pupils().getFirst().findings()));
		assertTrue(said(list).contains("Plusklas"));
	}

	@Test
	void oneNumberForTwoNamesIsAnErrorOnBoth() throws IOException {
		PupilList list = read(csv(HEADER, BSN + ";Sem;Vries;03-02-2014;8A", BSN + ";Noor;Berg;04-02-2014;8A"));
		assertEquals(2, list.pupils().size());
		for (Pupil pupil : list.pupils()) {
			assertEquals(List.of("list.bsn.shared"), rules(pupil.findings()));
			assertFalse(pupil.usable());
			assertEquals(pupil.row(), pupil.findings().getFirst().line());
		}
	}

	@Test
	void twinsWithOneNumberAreAnErrorOnBoth() throws IOException {
		PupilList list = read(csv(HEADER, BSN + ";Sem;Vries;03-02-2014;8A", BSN + ";Lot;Vries;03-02-2014;8A"));
		assertTrue(list.pupils().size() == 2 && list.pupils().stream().noneMatch(Pupil::usable));
	}

	@Test
	void aChangedSurnameIsStillTheSamePupil() throws IOException {
		assertEquals(1, read(csv(HEADER, BSN + ";Sem;Vries;03-02-2014;8A", BSN + ";sém;Bakker;03-02-2014;8A")).pupils().size());
	}

	@Test
	void withoutNumberNameAndBirthDateDecide() throws IOException {
		PupilList list = read(csv(HEADER, ";Sem;Vries;03-02-2014;8A", BSN + ";Sem;Vries;03-02-2014;8A", ";Sem;Vries;03-02-2014;8A",
				";Sem;Vries;05-02-2014;8A"));
		assertEquals(List.of(3, 5), list.pupils().stream().map(Pupil::row).toList());
		Pupil sem = list.pupils().getFirst();
		assertTrue(sem.usable());
		assertEquals(List.of("list.twice", "list.twice"), rules(sem.findings()));
	}

	@Test
	void aListOfNumbersOnlyIsReadToo() throws IOException {
		PupilList list = read(csv("BSN", BSN, OTHER, BSN));
		assertEquals(2, list.pupils().size());
	}

	@Test
	void threeRowsOfOneNumberWithTwoNamesAreAllInDoubt() throws IOException {
		PupilList list = read(csv(HEADER, BSN + ";Sem;Vries;03-02-2014;8A", BSN + ";Noor;Berg;04-02-2014;8A", BSN + ";Sem;Vries;03-02-2014;8A"));
		assertTrue(list.pupils().stream().noneMatch(Pupil::usable), said(list));
		assertEquals(2, list.pupils().size());
	}

	@Test
	void aFirstNameOfWhichOneRowHasTheInitialIsTheSamePupil() throws IOException {
		assertEquals(1, read(csv(HEADER, BSN + ";Sem;Vries;03-02-2014;8A", BSN + ";S.;Vries;03-02-2014;8A")).pupils().size());
	}

	@Test
	void twinsWhoseNamesAreAlikeAreNotTakenForOne() throws IOException {
		for (String twin : List.of("Fien", "Finn")) {
			PupilList list = read(csv(HEADER, BSN + ";Fin;Kok;03-02-2014;8A", BSN + ";" + twin + ";Kok;03-02-2014;8A"));
			assertTrue(list.pupils().size() == 2 && list.pupils().stream().noneMatch(Pupil::usable), said(list));
		}
	}

	@Test
	void twoLeerlingnummersWithoutBsnMayBeTwoPupils() throws IOException {
		String header = "Leerlingnummer;Roepnaam;Achternaam;Geboortedatum;Groep";
		PupilList two = read(csv(header, "11;Sem;Vries;03-02-2014;8A", "12;Sem;Vries;03-02-2014;8A", "12;Sem;Vries;03-02-2014;8A", ";Sem;Vries;03-02-2014;8A"));
		assertEquals(List.of(2, 3), two.pupils().stream().map(Pupil::row).toList(), said(two));
		assertEquals(List.of("list.twice"), rules(two.pupils().getFirst().findings()).stream().filter("list.twice"::equals).toList());
		assertEquals(List.of("list.twice"), rules(two.pupils().getLast().findings()).stream().filter("list.twice"::equals).toList());
		PupilList one = read(csv(header, ";Sem;Vries;03-02-2014;8A", "12;Sem;Vries;03-02-2014;8A"));
		assertEquals(1, one.pupils().size(), said(one));
	}

	@Test
	void rowsWithoutAFirstNameMayBeTwins() throws IOException {
		assertEquals(2, read(csv(HEADER, ";;Vries;03-02-2014;8A", ";;Vries;03-02-2014;8A")).pupils().size());
	}
}
