package nl.dossierbrug.standard.table;

import java.time.LocalDate;
import java.util.Optional;

/** The day that a text names as {@code xs:date} does. */
public final class DayText {

	private DayText() {
		// a reading, not a thing
	}

	/**
	 * The day; its time zone, which means nothing here, is dropped. Years of more than four digits and years before
	 * Christ count too: the schema allows them, and a check must not pass over a date that the schema lets through.
	 * Empty when the text names no day.
	 */
	public static Optional<LocalDate> of(String text) {
		String bare = text.strip();
		if (!Primitive.DATE.accepts(bare)) {
			return Optional.empty();
		}
		int month = bare.indexOf('-', 1) + 1;
		return Optional.of(LocalDate.of(Integer.parseInt(bare, 0, month - 1, 10), Integer.parseInt(bare, month, month + 2, 10),
				Integer.parseInt(bare, month + 3, month + 5, 10)));
	}
}
