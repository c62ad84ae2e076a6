package nl.dossierbrug.exchange;

import java.time.LocalDate;
import java.time.Month;

/** The Dutch school year, which runs from 1 August up to and including 31 July. */
final class SchoolYear {

	private SchoolYear() {
		// functions only
	}

	/** The last day of the school year that a day is in. */
	static LocalDate lastDay(LocalDate day) {
		int year = day.getMonthValue() >= Month.AUGUST.getValue() ? day.getYear() + 1 : day.getYear();
		return LocalDate.of(year, Month.JULY, 31);
	}
}
