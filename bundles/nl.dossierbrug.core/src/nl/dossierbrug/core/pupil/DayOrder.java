package nl.dossierbrug.core.pupil;

/** Which of the first two numbers of a date such as {@code 3/4/2013} is the day. */
public enum DayOrder {
	/** As in the Netherlands: 3 April. */
	DAY_FIRST,
	/** As in the United States: 4 March. */
	MONTH_FIRST
}
