package nl.dossierbrug.roster.internal.pupil;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.id.PersonalNumber;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.pupil.PersonName;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.text.Visible;
import nl.dossierbrug.roster.internal.table.Row;

/** Makes a pupil of a row below the header. */
final class PupilRow {

	/** Texts that are kept once however many pupils share them; more than any list has names. */
	private static final int SHARED = 50_000;
	/** In a list of so many columns a row with one cell is a total or a remark. */
	private static final int WIDE = 3;
	/** What people are shown, and could be misled by. */
	private static final List<Column> SHOWN = List.of(Column.VOORNAMEN, Column.ROEPNAAM, Column.VOORVOEGSEL, Column.ACHTERNAAM,
			Column.NAAM, Column.GROEP);

	private final Header header;
	private final Notes notes;
	private final BsnCell bsn;
	private final DateCell birthDate;
	private final NameSplitter names;
	private final Map<String, String> shared = new HashMap<>();

	PupilRow(Header header, Notes notes, DateCell birthDate, NameSplitter names) {
		this.header = header;
		this.notes = notes;
		this.bsn = new BsnCell(notes);
		this.birthDate = birthDate;
		this.names = names;
	}

	/** The pupil; empty when no pupil stands on the row. */
	Optional<Pupil> read(Row row) {
		int filled = filled(row);
		if (filled == 0 || header.isRepeatedBy(row)) {
			return Optional.empty();
		}
		notes.begin(row.number());
		if (filled == 1 && header.places().size() >= WIDE && !hasNumber(row)) {
			notes.ofList(Severity.INFO, "list.row.none", null, row.number(), Integer.toString(row.number()));
			return Optional.empty();
		}
		tellHidden(row);
		Optional<Bsn> number = header.has(Column.BSN) ? bsn.read(header.cell(row, Column.BSN)) : Optional.empty();
		PersonName name = name(row);
		Optional<LocalDate> born = birthDate.read(header.cell(row, Column.GEBOORTEDATUM));
		String group = shared(text(row, Column.GROEP));
		return Optional.of(new Pupil(row.number(), number, text(row, Column.LEERLINGNUMMER), name, born, group,
				year(row, group), notes.ofRow()));
	}

	private int filled(Row row) {
		int filled = 0;
		for (Header.Place place : header.places().values()) {
			if (!row.cell(place.index()).isBlank()) {
				filled++;
			}
		}
		return filled;
	}

	private boolean hasNumber(Row row) {
		return PersonalNumber.of(RepairedNumber.of(header.cell(row, Column.BSN)).text()) != PersonalNumber.NOT_NINE_DIGITS;
	}

	private PersonName name(Row row) {
		PersonName parts = new PersonName(shared(text(row, Column.VOORNAMEN)), shared(text(row, Column.ROEPNAAM)),
				shared(text(row, Column.VOORVOEGSEL)), shared(text(row, Column.ACHTERNAAM)));
		String whole = text(row, Column.NAAM);
		if (parts.achternaam().isEmpty() && !whole.isEmpty()) {
			return isSurnameBeside(parts, whole) ? withSurname(parts, whole, Column.NAAM) : split(parts, whole);
		}
		return parts.achternaam().indexOf(' ') < 0 ? parts : withSurname(parts, parts.achternaam(), Column.ACHTERNAAM);
	}

	/** {@code Naam} beside {@code Roepnaam} is the surname, unless the roepnaam stands in it again. */
	private static boolean isSurnameBeside(PersonName parts, String whole) {
		String first = parts.roepnaam().isEmpty() ? parts.voornamen() : parts.roepnaam();
		return !first.isEmpty() && whole.indexOf(',') < 0 && !Words.folded(whole).contains(Words.folded(first));
	}

	private PersonName split(PersonName parts, String whole) {
		NameSplitter.Split split = names.split(whole);
		notes.count(Severity.INFO, "list.name.split", Column.NAAM);
		if (!split.certain()) {
			notes.say(Severity.WARNING, "list.name.doubt", Column.NAAM, split.name().roepnaam(), split.name().voorvoegsel(),
					split.name().achternaam());
		}
		return new PersonName(filled(parts.voornamen(), split.name().voornamen()), filled(parts.roepnaam(), split.name().roepnaam()),
				filled(parts.voorvoegsel(), split.name().voorvoegsel()), shared(split.name().achternaam()));
	}

	private PersonName withSurname(PersonName parts, String written, Column column) {
		PersonName surname = names.surname(written);
		boolean said = Words.folded(surname.voorvoegsel()).equals(Words.folded(parts.voorvoegsel()));
		if (surname.voorvoegsel().isEmpty() || !parts.voorvoegsel().isEmpty() && !said) {
			return new PersonName(parts.voornamen(), parts.roepnaam(), parts.voorvoegsel(), shared(written));
		}
		notes.count(Severity.INFO, "list.name.prefix", column);
		return new PersonName(parts.voornamen(), parts.roepnaam(), filled(parts.voorvoegsel(), surname.voorvoegsel()),
				shared(surname.achternaam()));
	}

	private String filled(String own, String other) {
		return own.isEmpty() ? shared(other) : own;
	}

	private String year(Row row, String group) {
		if (header.has(Column.LEERJAAR)) {
			return shared(YearText.plain(text(row, Column.LEERJAAR)));
		}
		String year = YearText.ofGroup(group);
		if (!year.isEmpty()) {
			notes.count(Severity.INFO, "list.year.group", Column.GROEP);
		}
		return shared(year);
	}

	private String text(Row row, Column column) {
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
	private void tellHidden(Row row) {
		for (Column column : SHOWN) {
			if (Visible.hides(header.cell(row, column).text())) {
				notes.say(Severity.INFO, "list.hidden", column, header.heading(column));
			}
		}
	}
}
