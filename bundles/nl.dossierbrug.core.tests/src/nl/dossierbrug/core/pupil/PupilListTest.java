package nl.dossierbrug.core.pupil;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.text.Text;

class PupilListTest {

	private final Pupil sanne = pupil("Sanne", "8A", "8");
	private final Pupil daan = pupil("Daan", "groep 8 b", "08");
	private final Pupil eva = pupil("Eva", "7A", "7");
	private final PupilList list = new PupilList(List.of(sanne, daan, eva), List.of());

	private static Pupil pupil(String roepnaam, String group, String year) {
		return new Pupil(2, Bsn.of("662460613"), "", new PersonName("", roepnaam, "van de", "Berg"), Optional.empty(), group, year, List.of());
	}

	@Test
	void yearsAreComparedWithoutLeadingZeros() {
		assertEquals(List.of(sanne, daan), list.only(Optional.of("8"), Optional.empty()).pupils());
		assertEquals(List.of(sanne, daan), list.only(Optional.of("08"), Optional.empty()).pupils());
	}

	@Test
	void groupsAreComparedWithoutSpacesAndCapitals() {
		assertEquals(List.of(daan), list.only(Optional.empty(), Optional.of("Groep 8B")).pupils());
		assertEquals(List.of(sanne), list.only(Optional.of("8"), Optional.of("8a")).pupils());
		assertEquals(List.of(), list.only(Optional.of("7"), Optional.of("8a")).pupils());
	}

	@Test
	void withoutAChoiceEverybodyStays() {
		assertEquals(list, list.only(Optional.empty(), Optional.empty()));
	}

	@Test
	void aPupilWithAnErrorCannotBeHandedOver() {
		Finding warning = new Finding("list.bsn.zeros", Severity.WARNING, "BSN", 2, Text.same("hersteld"));
		Finding error = new Finding("ID-01", Severity.ERROR, "BSN", 2, Text.same("kan niet"));
		assertTrue(with(warning).usable());
		assertFalse(with(warning, error).usable());
		assertFalse(new Pupil(2, Optional.empty(), "", sanne.name(), Optional.empty(), "", "", List.of()).usable());
	}

	private Pupil with(Finding... findings) {
		return new Pupil(2, sanne.bsn(), "", sanne.name(), Optional.empty(), "", "", List.of(findings));
	}

	@Test
	void namesAreSpokenAsPeopleSayThem() {
		assertEquals("Sanne van de Berg", sanne.name().spoken());
		assertEquals("Anna Maria Bos", new PersonName("Anna Maria", "", "", "Bos").spoken());
	}
}
