package nl.dossierbrug.core.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolYearTest {

	@ParameterizedTest
	@CsvSource({ "2026-07-31,2025-2026", "2026-08-01,2026-2027", "2026-01-01,2025-2026", "2026-12-31,2026-2027" })
	void itRunsFromTheFirstOfAugustToTheLastOfJuly(LocalDate day, String year) {
		SchoolYear found = SchoolYear.of(day);
		assertEquals(year, found.toString());
		assertTrue(!day.isBefore(found.firstDay()) && !day.isAfter(found.lastDay()));
	}

	@Test
	void itIsReadAsTheStandardWritesIt() {
		assertEquals(Optional.of(new SchoolYear(2025)), SchoolYear.of(" 2025-2026 "));
		assertEquals(Optional.empty(), SchoolYear.of("2025/2026"));
		assertEquals(Optional.empty(), SchoolYear.of(""));
	}

	@Test
	void aMonthFallsInTheRightCalendarYear() {
		SchoolYear year = new SchoolYear(2025);
		assertEquals(LocalDate.of(2025, 9, 1), year.day(Month.SEPTEMBER, 1));
		assertEquals(LocalDate.of(2026, 2, 3), year.day(Month.FEBRUARY, 3));
		assertEquals(new SchoolYear(2022), year.before(3));
		assertTrue(year.before(1).compareTo(year) < 0);
	}
}
