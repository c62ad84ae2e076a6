package nl.dossierbrug.roster.internal.pupil;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.pupil.DayOrder;
import nl.dossierbrug.roster.internal.table.SheetCell;

/**
 * Reads a column of dates in one order of day and month, says what a date was made from when that is not plain, and counts
 * what the column tells of its order.
 */
final class DateColumn {

	private static final Pattern DASH = Pattern.compile("[\\p{Pd}/. ]+");

	private final Column column;
	private final Notes notes;
	private final boolean typed;
	private final DateText texts;
	private final Order order;
	private final Map<LocalDate, Optional<LocalDate>> seen = new HashMap<>();
	private int dayFirst;
	private int monthFirst;
	private int twofold;

	/** How the texts of a column are read. */
	enum Order {
		/** Nothing is known yet: as in the Netherlands. */
		DAY_FIRST,
		MONTH_FIRST,
		/** The column has both orders, so a text that can be read in two ways is not read at all. */
		BOTH
	}

	/**
	 * @param column what the dates are
	 * @param notes where it is said
	 * @param typed whether the file knows dates from text, so that a date as text is worth a word
	 * @param texts reads them
	 * @param order how a text is read that can be read in two ways
	 */
	DateColumn(Column column, Notes notes, boolean typed, DateText texts, Order order) {
		this.column = column;
		this.notes = notes;
		this.typed = typed;
		this.texts = texts;
		this.order = order;
	}

	/** The day; empty when the cell is, or holds none, which is said. */
	Optional<LocalDate> read(SheetCell cell) {
		if (cell.isBlank()) {
			return Optional.empty();
		}
		if (cell instanceof SheetCell.Day plain) {
			return same(plain.date());
		}
		String text = Words.clean(cell.text());
		if (isDash(text)) {
			return Optional.empty();
		}
		Optional<DateText.Read> read = texts.read(text);
		if (read.isEmpty()) {
			notes.say(Severity.WARNING, "list.date.impossible", column, text, notes.heading(column));
			return Optional.empty();
		}
		count(read.get());
		if (read.get().twofold() && order == Order.BOTH) {
			notes.say(Severity.WARNING, "list.date.two", column, text, shown(read.get().dayFirst()), shown(read.get().monthFirst()));
			return Optional.empty();
		}
		Optional<LocalDate> day = chosen(read.get());
		switch (read.get().form()) {
			case CENTURY -> notes.say(Severity.INFO, "list.date.century", column, shown(day), notes.heading(column));
			case SERIAL -> notes.say(Severity.INFO, "list.date.serial", column, shown(day), notes.heading(column));
			case TEXT -> {
				if (typed && !(read.get().open() && (order == Order.MONTH_FIRST || read.get().dayFirst().isEmpty()))) {
					notes.count(Severity.INFO, "list.date.text", column);
				}
			}
		}
		return day;
	}

	/** Whether nothing stands in a cell but the lines that people draw where there is nothing. */
	static boolean isDash(String text) {
		return DASH.matcher(text).matches();
	}

	private void count(DateText.Read read) {
		if (read.open()) {
			dayFirst += read.monthFirst().isEmpty() ? 1 : 0;
			monthFirst += read.dayFirst().isEmpty() ? 1 : 0;
			if (read.twofold()) {
				twofold++;
			}
		}
	}

	private Optional<LocalDate> chosen(DateText.Read read) {
		return order == Order.MONTH_FIRST ? read.monthFirst().or(read::dayFirst) : read.dayFirst().or(read::monthFirst);
	}

	/** Pupils of one list share a few thousand days. */
	private Optional<LocalDate> same(LocalDate day) {
		return seen.computeIfAbsent(day, Optional::of);
	}

	private static String shown(Optional<LocalDate> day) {
		return new SheetCell.Day(day.orElseThrow()).text();
	}

	/**
	 * The order that the whole column shows, once it was read.
	 *
	 * @param said what a person said for a column that does not show it
	 */
	Order order(Optional<DayOrder> said) {
		Order fallback = said.equals(Optional.of(DayOrder.MONTH_FIRST)) ? Order.MONTH_FIRST : Order.DAY_FIRST;
		if (dayFirst > 0 && monthFirst > 0) {
			return said.isPresent() ? fallback : Order.BOTH;
		}
		return monthFirst > 0 ? Order.MONTH_FIRST : dayFirst > 0 ? Order.DAY_FIRST : fallback;
	}

	/** Says what order was taken, where people must know. */
	void tell(Optional<DayOrder> said) {
		if (order == Order.MONTH_FIRST && (twofold > 0 || typed && monthFirst > 0)) {
			notes.ofList(Severity.INFO, "list.date.month-first", column, 0, notes.heading(column));
		} else if (order == Order.DAY_FIRST && twofold > 0 && dayFirst == 0 && said.isEmpty()) {
			notes.ofList(Severity.WARNING, "list.date.asked", column, 0, notes.heading(column), twofold);
		}
	}
}
