package nl.dossierbrug.roster.internal.pupil;

import java.time.LocalDate;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.roster.internal.table.SheetCell;

/** Reads a date of birth, and says when nobody at school is that old or that young. */
public final class BirthDate {

	/** Nobody at school is older: somebody's year of birth is wrong, or a column. */
	private static final int OLDEST = 30;
	/** Nobody at school is younger. */
	private static final int YOUNGEST = 2;

	private final Notes notes;
	private final LocalDate youngest;
	private final LocalDate oldest;
	private final DateColumn dates;

	BirthDate(Notes notes, LocalDate today, DateColumn dates) {
		this.notes = notes;
		this.youngest = today.minusYears(YOUNGEST);
		this.oldest = today.minusYears(OLDEST);
		this.dates = dates;
	}

	/**
	 * Of a file that writes every date in one way.
	 *
	 * @param notes where it is said
	 * @param today no pupil is born later
	 * @param dayZero the day that a number 0 is, should a program have left a number
	 */
	public BirthDate(Notes notes, LocalDate today, LocalDate dayZero) {
		this(notes, today, new DateColumn(Column.GEBOORTEDATUM, notes, false, new DateText(today, dayZero), DateColumn.Order.DAY_FIRST));
	}

	/** The day; empty when the cell is, or holds none, which is said. */
	public Optional<LocalDate> read(SheetCell cell) {
		Optional<LocalDate> born = dates.read(cell);
		if (born.isPresent() && (born.get().isAfter(youngest) || born.get().isBefore(oldest))) {
			notes.say(Severity.WARNING, "list.date.unlikely", Column.GEBOORTEDATUM, new SheetCell.Day(born.get()).text());
		}
		return born;
	}
}
