package nl.dossierbrug.roster.internal.pupil;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.id.PersonalNumber;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.pupil.Enrolment;
import nl.dossierbrug.core.pupil.PersonName;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.text.Visible;
import nl.dossierbrug.roster.internal.table.SheetRow;

/** Makes a pupil of a row below the header. */
final class PupilRow {

	/** Texts that are kept once however many pupils share them; more than any list has names. */
	private static final int SHARED = 50_000;
	/** In a list of so many columns a row with one cell is a total or a remark. */
	private static final int WIDE = 3;
	/** What people are shown, and could be misled by. */
	private static final List<Column> SHOWN = List.of(Column.VOORNAMEN, Column.ROEPNAAM, Column.VOORVOEGSEL, Column.ACHTERNAAM,
			Column.NAAM, Column.GROEP);
	private static final Set<Column> PERSON = Set.of(Column.BSN, Column.ONDERWIJSNUMMER, Column.LEERLINGNUMMER, Column.NAAM,
			Column.ACHTERNAAM, Column.ROEPNAAM, Column.VOORNAMEN, Column.VOORLETTERS);

	private final Header header;
	private final Notes notes;
	private final BsnCell bsn;
	private final BirthDate birthDate;
	private final AtSchool school;
	private final NameCells cells;
	private final RowName names;
	private final String sheet;
	private final int offset;
	private final boolean certainNumber;
	private final Map<String, String> shared = new HashMap<>();
	private int repeated;
	private int beside;
	private int firstBeside;

	/**
	 * @param sheet the sheet, where there are several with pupils; else empty
	 * @param offset how many rows stand on the sheets before
	 */
	PupilRow(Header header, Notes notes, BirthDate birthDate, AtSchool school, RowName names, NameCells cells,
			String sheet, int offset) {
		this.header = header;
		this.notes = notes;
		this.bsn = new BsnCell(notes);
		this.birthDate = birthDate;
		this.school = school;
		this.cells = cells;
		this.names = names;
		this.sheet = sheet;
		this.offset = offset;
		this.certainNumber = !header.has(Column.LEERLINGNUMMER) || !header.places().get(Column.LEERLINGNUMMER).known().weak();
	}

	/** The pupil; empty when no pupil stands on the row. */
	Optional<Pupil> read(SheetRow row) {
		int filled = filled(row);
		if (filled == 0) {
			beside += row.isBlank() ? 0 : 1;
			firstBeside = beside == 1 && firstBeside == 0 ? row.number() : firstBeside;
			return Optional.empty();
		}
		if (header.isRepeatedBy(row)) {
			repeated++;
			return Optional.empty();
		}
		notes.begin(row.number());
		if (filled == 1 && header.places().size() >= WIDE && !hasNumber(row) || !isPerson(row)) {
			notes.ofList(Severity.INFO, "list.row.none", null, row.number(), Integer.toString(row.number()));
			return Optional.empty();
		}
		tellHidden(row);
		Optional<Bsn> number = header.has(Column.BSN) ? bsn.read(header.cell(row, Column.BSN)) : Optional.empty();
		PersonName name = names.read(row, this::shared);
		Optional<LocalDate> born = birthDate.read(header.cell(row, Column.GEBOORTEDATUM));
		String group = shared(cells.text(header.cell(row, Column.GROEP), Column.GROEP));
		String year = year(row, group);
		Enrolment enrolment = school.read(row);
		return Optional.of(new Pupil(offset + row.number(), number, text(row, Column.LEERLINGNUMMER), name, born, group, year,
				notes.ofRow(), sheet, row.number(), enrolment, "", certainNumber));
	}

	private int filled(SheetRow row) {
		int filled = 0;
		for (Header.Place place : header.places().values()) {
			if (!row.cell(place.index()).isBlank()) {
				filled++;
			}
		}
		return filled;
	}

	private boolean isPerson(SheetRow row) {
		for (Column column : PERSON) {
			if (header.has(column) && !header.cell(row, column).isBlank()) {
				return true;
			}
		}
		return false;
	}

	private boolean hasNumber(SheetRow row) {
		return PersonalNumber.of(RepairedNumber.of(header.cell(row, Column.BSN)).text()) != PersonalNumber.NOT_NINE_DIGITS;
	}

	private String year(SheetRow row, String group) {
		String written = text(row, Column.LEERJAAR);
		String plain = YearText.plain(written);
		String year = Pupil.isYear(plain) ? "" : YearText.ofGroup(group);
		if (year.isEmpty()) {
			return shared(plain);
		}
		if (!header.has(Column.LEERJAAR)) {
			notes.count(Severity.INFO, "list.year.group", Column.GROEP);
		} else if (written.isEmpty()) {
			notes.count(Severity.INFO, "list.year.empty", Column.LEERJAAR);
		} else {
			notes.say(Severity.INFO, "list.year.unread", Column.LEERJAAR, written, year);
		}
		return shared(year);
	}

	private String text(SheetRow row, Column column) {
		return Words.clean(header.cell(row, column).text());
	}

	private String shared(String text) {
		if (text.isEmpty()) {
			return "";
		}
		String same = shared.get(text);
		if (same == null && shared.size() < SHARED) {
			shared.put(text, text);
		}
		return same == null ? text : same;
	}

	/** What was typed is kept without signs that nobody sees; that they were there may mean that somebody wants to mislead. */
	private void tellHidden(SheetRow row) {
		for (Column column : SHOWN) {
			if (Visible.hides(header.cell(row, column).text())) {
				notes.say(Severity.INFO, "list.hidden", column, header.heading(column));
			}
		}
	}

	/** Says of the whole sheet what was passed over and what was not understood. */
	void tell() {
		if (repeated > 0) {
			notes.ofList(Severity.INFO, "list.header.repeated", null, 0, Integer.toString(repeated));
		}
		if (beside > 0) {
			notes.ofList(Severity.WARNING, "list.rows.beside", null, firstBeside, beside, Integer.toString(firstBeside));
		}
		school.tell();
	}
}
