package nl.dossierbrug.practice;

import java.time.LocalDate;
import java.time.Month;

/**
 * A school year, from 1 August up to and including 31 July.
 *
 * @param start the year in which it begins
 */
record SchoolYear(int start) {

	/** The school year in which a day lies. */
	static SchoolYear of(LocalDate day) {
		return new SchoolYear(day.getMonth().compareTo(Month.AUGUST) >= 0 ? day.getYear() : day.getYear() - 1);
	}

	SchoolYear ago(int years) {
		return new SchoolYear(start - years);
	}

	/** As the standard writes it: {@code 2025-2026}. */
	String code() {
		return start + "-" + (start + 1);
	}

	LocalDate firstDay() {
		return LocalDate.of(start, Month.AUGUST, 1);
	}

	LocalDate lastDay() {
		return LocalDate.of(start + 1, Month.JULY, 31);
	}

	/** A day in it: months from August on are those of the first calendar year. */
	LocalDate day(Month month, int day) {
		return LocalDate.of(month.compareTo(Month.AUGUST) >= 0 ? start : start + 1, month, day);
	}
}
