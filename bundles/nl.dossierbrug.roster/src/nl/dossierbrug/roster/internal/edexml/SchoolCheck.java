package nl.dossierbrug.roster.internal.edexml;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.SchoolYear;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.table.DataRow;
import nl.dossierbrug.core.table.DataTable;
import nl.dossierbrug.roster.internal.edexml.RosterContent.SchoolElement;
import nl.dossierbrug.roster.internal.pupil.Notes;

/** Looks at what a roster says of school and school year. */
final class SchoolCheck {

	private static final Pattern YEAR = Pattern.compile("(\\d{4})\\s*[-/]\\s*(\\d{4})");
	/** UWLR writes the number of the vestiging behind the BRIN. */
	private static final Pattern SCHOOL = Pattern.compile("(\\d{2}[A-Z]{2})\\d{0,2}");

	private final List<DataRow> lastYears = DataTable.beside(SchoolCheck.class, "schooljaren.csv").rows();
	private final Notes notes;

	SchoolCheck(Notes notes) {
		this.notes = notes;
	}

	/** The BRIN; empty when the roster has none, or none that can exist, which is told. */
	Optional<Brin> school(SchoolElement school) {
		if (school.brin().isEmpty()) {
			tell(Severity.INFO, "roster.brin.none", Column.BRIN, school);
			return Optional.empty();
		}
		Matcher brin = SCHOOL.matcher(school.brin().toUpperCase(Locale.ROOT));
		if (!brin.matches()) {
			tell(Severity.WARNING, "roster.brin.wrong", Column.BRIN, school, school.brin());
			return Optional.empty();
		}
		return Brin.of(brin.group(1));
	}

	/** The school year; empty when the roster has none, or none that can be, which is told. */
	String year(SchoolElement school, LocalDate today) {
		Matcher year = YEAR.matcher(school.schoolYear());
		if (!year.matches() || Integer.parseInt(year.group(2)) != Integer.parseInt(year.group(1)) + 1) {
			tell(Severity.WARNING, school.schoolYear().isEmpty() ? "roster.school-year.none" : "roster.school-year.wrong",
					Column.SCHOOLJAAR, school, school.schoolYear());
			return "";
		}
		String plain = year.group(1) + "-" + year.group(2);
		String now = SchoolYear.of(today).toString();
		lastYears.stream().filter(row -> school.version().startsWith(row.get("version")) && plain.compareTo(row.get("last")) > 0)
				.findFirst().ifPresent(row -> tell(Severity.INFO, "roster.school-year.beyond", Column.SCHOOLJAAR, school, plain,
						school.version(), row.get("last")));
		if (!plain.equals(now)) {
			tell(Severity.WARNING, "roster.school-year.other", Column.SCHOOLJAAR, school, plain, now);
		}
		return plain;
	}

	private void tell(Severity severity, String rule, Column column, SchoolElement school, Object... arguments) {
		notes.ofList(severity, rule, column, school.line(), arguments);
	}
}
