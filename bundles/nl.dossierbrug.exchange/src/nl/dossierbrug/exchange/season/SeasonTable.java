package nl.dossierbrug.exchange.season;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.dossierbrug.core.table.DataRow;
import nl.dossierbrug.core.table.DataTable;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.season.SeasonMoment.What;

/** The dates of each school year, read from {@code season.csv}; a year that is not listed follows the rule in it. */
public final class SeasonTable {

	private static final String EVERY = "*";
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

	private final List<DataRow> rows = DataTable.beside(SeasonTable.class, "season.csv").rows();

	/** The moments of the school year that a day is in, in the order of the year. */
	public List<SeasonMoment> of(LocalDate day) {
		int start = day.getMonth().compareTo(Month.AUGUST) < 0 ? day.getYear() - 1 : day.getYear();
		String year = start + "-" + (start + 1);
		List<DataRow> own = rows.stream().filter(row -> row.get("year").equals(year)).toList();
		return own.isEmpty() ? rows.stream().filter(row -> row.get("year").equals(EVERY)).map(row -> moment(row, "-" + (start + 1))).toList()
				: own.stream().map(row -> moment(row, "")).toList();
	}

	/** One of the moments of the school year that a day is in. */
	public SeasonMoment of(What what, LocalDate day) {
		return of(day).stream().filter(moment -> moment.what() == what).findFirst().orElseThrow();
	}

	/** @param year what a day lacks; all of these lie in the second half of the school year */
	private static SeasonMoment moment(DataRow row, String year) {
		Optional<LocalDate> from = row.get("from").isEmpty() ? Optional.empty() : Optional.of(day(row, "from", year));
		return new SeasonMoment(row.constant("what", What.class), from, day(row, "to", year), Text.of(row.get("source_nl"), row.get("source_en")));
	}

	private static LocalDate day(DataRow row, String column, String year) {
		return row.as(column, text -> LocalDate.parse(text + year, DAY));
	}
}
