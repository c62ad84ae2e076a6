package nl.dossierbrug.roster.internal.pupil;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.dossierbrug.core.id.SchoolYear;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.pupil.Enrolment;
import nl.dossierbrug.core.pupil.Presence;
import nl.dossierbrug.core.table.DataTable;
import nl.dossierbrug.roster.internal.table.SheetCell;
import nl.dossierbrug.roster.internal.table.SheetRow;

/** Tells from status, dates and school year whether the pupil of a row is at school now, and says why when not. */
final class AtSchool {

	private static final Pattern YEAR = Pattern.compile("(?:schooljaar\\s*)?'?(\\d{4}|\\d{2})(?:\\s*[-/ ]\\s*'?(?:\\d{4}|\\d{2}))?", Pattern.CASE_INSENSITIVE);
	private static final Pattern SCHOOL = Pattern.compile("(\\d{2}[A-Z]{2})[-. ]?(\\d{2})?");

	private final Header header;
	private final Notes notes;
	private final LocalDate today;
	private final DateColumn enrolled;
	private final DateColumn left;
	private final Map<String, Presence> statuses = new HashMap<>();
	private final Set<String> unknown = new TreeSet<>();
	private final UnknownPlaces places;
	private final Map<Enrolment, Enrolment> shared = new HashMap<>();
	private final boolean tells;

	AtSchool(Header header, Notes notes, LocalDate today, DateColumn enrolled, DateColumn left) {
		this.header = header;
		this.notes = notes;
		this.today = today;
		this.enrolled = enrolled;
		this.left = left;
		places = new UnknownPlaces(notes);
		DataTable.beside(AtSchool.class, "statussen.csv").rows()
				.forEach(row -> statuses.put(Words.folded(row.get("word")), row.constant("presence", Presence.class)));
		tells = Set.of(Column.STATUS, Column.INSCHRIJFDATUM, Column.UITSCHRIJFDATUM, Column.SCHOOLJAAR, Column.BRIN, Column.VESTIGING)
				.stream().anyMatch(header::has);
	}

	/** What the row tells. */
	Enrolment read(SheetRow row) {
		if (!tells) {
			return Enrolment.UNTOLD;
		}
		Optional<SchoolYear> year = year(text(row, Column.SCHOOLJAAR));
		String brin = text(row, Column.BRIN);
		Matcher school = SCHOOL.matcher(brin.toUpperCase(java.util.Locale.ROOT));
		boolean named = school.matches();
		places.seen(Column.BRIN, brin, named);
		String vestiging = vestiging(text(row, Column.VESTIGING));
		places.seen(Column.VESTIGING, text(row, Column.VESTIGING), !vestiging.isEmpty());
		Enrolment read = new Enrolment(presence(row, year), year.map(SchoolYear::toString).orElse(""), named ? school.group(1) : "",
				vestiging.isEmpty() && named && school.group(2) != null ? school.group(2) : vestiging);
		return shared.computeIfAbsent(read, same -> same);
	}

	private Presence presence(SheetRow row, Optional<SchoolYear> year) {
		// Ja or Nee where another list has the day
		Optional<Presence> gone = yesOrNo(row, Column.UITSCHRIJFDATUM);
		Optional<Presence> entered = yesOrNo(row, Column.INSCHRIJFDATUM);
		if (gone.equals(Optional.of(Presence.HERE)) || entered.equals(Optional.of(Presence.LEFT))) {
			Column column = gone.equals(Optional.of(Presence.HERE)) ? Column.UITSCHRIJFDATUM : Column.INSCHRIJFDATUM;
			return said(Presence.LEFT, "list.left.status", column, notes.heading(column) + ": " + text(row, column));
		}
		Optional<LocalDate> until = gone.isPresent() ? Optional.empty() : left.read(header.cell(row, Column.UITSCHRIJFDATUM));
		Optional<LocalDate> from = entered.isPresent() ? Optional.empty() : enrolled.read(header.cell(row, Column.INSCHRIJFDATUM));
		if (until.filter(day -> day.isBefore(today)).isPresent()) {
			return said(Presence.LEFT, "list.left.on", Column.UITSCHRIJFDATUM, new SheetCell.Day(until.get()).text());
		}
		String status = text(row, Column.STATUS);
		Presence told = status.isEmpty() ? Presence.HERE : statuses.get(Words.folded(status));
		if (told == null) {
			unknown.add(status);
		} else if (told == Presence.LEFT) {
			return said(told, "list.left.status", Column.STATUS, status);
		} else if (told == Presence.NOT_YET) {
			return said(told, "list.not-yet.status", Column.STATUS, status);
		}
		if (from.filter(day -> day.isAfter(today)).isPresent()) {
			return said(Presence.NOT_YET, "list.not-yet.on", Column.INSCHRIJFDATUM, new SheetCell.Day(from.get()).text());
		}
		int years = year.map(y -> y.compareTo(SchoolYear.of(today))).orElse(0);
		return years == 0 ? Presence.HERE : years < 0 ? said(Presence.EARLIER_YEAR, "list.year.earlier", Column.SCHOOLJAAR, year.get().toString())
				: said(Presence.NOT_YET, "list.year.later", Column.SCHOOLJAAR, year.get().toString());
	}

	/** Read as a column of who is enrolled; no day has the number 0 or 1, which are the no and yes of programs. */
	private Optional<Presence> yesOrNo(SheetRow row, Column column) {
		String text = header.has(column) ? text(row, column) : "";
		return switch (text) {
			case "" -> Optional.empty();
			case "0" -> Optional.of(Presence.LEFT);
			case "1" -> Optional.of(Presence.HERE);
			default -> Character.isLetter(text.charAt(0)) ? Optional.ofNullable(statuses.get(Words.folded(text))) : Optional.empty();
		};
	}

	private Presence said(Presence presence, String rule, Column column, String why) {
		notes.say(Severity.WARNING, rule, column, why);
		return presence;
	}

	private static Optional<SchoolYear> year(String text) {
		Matcher m = YEAR.matcher(text);
		if (!m.matches()) {
			return Optional.empty();
		}
		int start = Integer.parseInt(m.group(1));
		return Optional.of(new SchoolYear(start < 100 ? 2000 + start : start));
	}

	private static String vestiging(String text) {
		Matcher school = SCHOOL.matcher(text.toUpperCase(java.util.Locale.ROOT));
		if (school.matches() && school.group(2) != null) {
			return school.group(2);
		}
		return text.matches("\\d") ? "0" + text : text.matches("\\d{2}") ? text : "";
	}

	private String text(SheetRow row, Column column) {
		String text = Words.clean(header.cell(row, column).text());
		return DateColumn.isDash(text) ? "" : text;
	}

	/** Says of the whole list what was not understood. */
	void tell() {
		places.tell();
		if (!unknown.isEmpty()) {
			notes.ofList(Severity.WARNING, "list.status.unknown", Column.STATUS, 0, notes.heading(Column.STATUS),
					String.join(", ", unknown.stream().limit(8).toList()));
		}
	}
}
