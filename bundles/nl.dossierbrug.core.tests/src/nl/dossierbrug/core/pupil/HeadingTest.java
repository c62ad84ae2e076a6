package nl.dossierbrug.core.pupil;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

class HeadingTest {

	@Test
	void aTableOfHeadingsIsReadInItsOrder() {
		assertEquals(List.of(new Heading(Column.BSN, "Burgerservicenr."), new Heading(Column.GROEP, "Klas, groep")),
				Heading.table(HeadingTest.class, "headings.csv"));
	}

	@Test
	void aTableThatIsMissingOrNamesAnUnknownColumnIsAFaultOfTheBundle() {
		assertThrows(IllegalStateException.class, () -> Heading.table(HeadingTest.class, "absent.csv"));
		assertThrows(IllegalStateException.class, () -> Heading.table(HeadingTest.class, "headings-wrong.csv"));
	}

	@Test
	void aHeadingHasWords() {
		assertThrows(IllegalArgumentException.class, () -> new Heading(Column.BSN, " "));
	}
}
