package nl.dossierbrug.standard.table;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The day that a text names as {@code xs:date} does. */
public final class DayText {

	private static final int LENGTH = 10;

	private DayText() {
		// a reading, not a thing
	}

	/** The day; its time zone, which means nothing here, is dropped. Empty when the text names none. */
	public static Optional<LocalDate> of(String text) {
		String bare = text.strip();
		try {
			return bare.length() < LENGTH ? Optional.empty() : Optional.of(LocalDate.parse(bare.substring(0, LENGTH)));
		} catch (DateTimeParseException notADate) {
			return Optional.empty();
		}
	}
}
