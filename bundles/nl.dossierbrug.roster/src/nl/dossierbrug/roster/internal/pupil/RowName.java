package nl.dossierbrug.roster.internal.pupil;

import java.util.List;
import java.util.function.UnaryOperator;

import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.pupil.PersonName;
import nl.dossierbrug.roster.internal.table.SheetRow;

/** Puts the name of a row together from its columns, and says what was taken apart, taken off or doubted. */
final class RowName {

	/** So many names must show how the column is written: one alone may be a slip. */
	private static final int ENOUGH = 3;

	private final Header header;
	private final Notes notes;
	private final NameCells cells;
	private final NameSplitter splitter;
	private final boolean surnameFirst;
	private final Remarks remarks = new Remarks();
	private int inFront;
	private int within;

	/** @param surnameFirst whether names in one cell are known to begin with the surname, also without a comma */
	RowName(Header header, Notes notes, NameCells cells, NameSplitter splitter, boolean surnameFirst) {
		this.header = header;
		this.notes = notes;
		this.cells = cells;
		this.splitter = splitter;
		this.surnameFirst = surnameFirst;
	}

	/** @param shared gives the same text for equal texts, so that a long list keeps each name once */
	PersonName read(SheetRow row, UnaryOperator<String> shared) {
		PersonName parts = new PersonName(shared.apply(given(row, Column.VOORNAMEN)), shared.apply(given(row, Column.ROEPNAAM)),
				shared.apply(text(row, Column.VOORVOEGSEL)), text(row, Column.ACHTERNAAM));
		String whole = text(row, Column.NAAM);
		PersonName name = parts;
		if (parts.achternaam().isEmpty() && !whole.isEmpty()) {
			name = isSurname(parts, whole) ? withSurname(parts, whole, Column.NAAM) : split(parts, whole);
		} else if (needsLook(parts.achternaam())) {
			name = withSurname(parts, parts.achternaam(), Column.ACHTERNAAM);
		}
		return new PersonName(name.voornamen(), shared.apply(name.roepnaam()), shared.apply(name.voorvoegsel()), shared.apply(name.achternaam()));
	}

	/** Where the list has prefixes in a column of their own, what is written onto a surname belongs to it. */
	private boolean needsLook(String surname) {
		for (int i = 0; i < surname.length(); i++) {
			char c = surname.charAt(i);
			if (c == ' ' || c == '(' || c == ',' || (c == '\'' || c == '’') && !header.has(Column.VOORVOEGSEL)) {
				return true;
			}
		}
		return false;
	}

	private String given(SheetRow row, Column column) {
		String text = text(row, column);
		if (text.indexOf('(') < 0 && text.indexOf('[') < 0) {
			return text;
		}
		Remarks.Bare bare = remarks.of(text);
		if (bare.name().isEmpty()) {
			return text;
		}
		List<String> gone = bare.roepnaam().isEmpty() ? bare.removed() : List.of(bare.roepnaam());
		told(gone, column);
		return bare.name();
	}

	private void told(List<String> removed, Column column) {
		if (!removed.isEmpty()) {
			notes.say(Severity.INFO, "list.name.remark", column, String.join(", ", removed));
		}
	}

	private String text(SheetRow row, Column column) {
		return header.has(column) ? cells.name(header.cell(row, column), column) : "";
	}

	/** {@code Naam} beside {@code Roepnaam} is the surname, unless the roepnaam stands in it again. */
	private boolean isSurname(PersonName parts, String whole) {
		String first = parts.roepnaam().isEmpty() ? parts.voornamen() : parts.roepnaam();
		return !first.isEmpty() && splitter.mayBeSurname(whole) && !Words.folded(whole).contains(Words.folded(first));
	}

	private PersonName split(PersonName parts, String whole) {
		int tells = splitter.tellsSurnameFirst(whole);
		inFront += tells > 0 ? 1 : 0;
		within += tells < 0 ? 1 : 0;
		NameSplitter.Split split = splitter.split(whole, surnameFirst);
		notes.count(Severity.INFO, "list.name.split", Column.NAAM);
		told(split.removed(), Column.NAAM);
		if (!split.certain()) {
			doubt(Column.NAAM, split.name());
		}
		return new PersonName(filled(parts.voornamen(), split.name().voornamen()), filled(parts.roepnaam(), split.name().roepnaam()),
				filled(parts.voorvoegsel(), split.name().voorvoegsel()), split.name().achternaam());
	}

	private void doubt(Column column, PersonName read) {
		notes.say(Severity.WARNING, "list.name.doubt", column, read.roepnaam(), read.voorvoegsel(), read.achternaam());
	}

	private PersonName withSurname(PersonName parts, String written, Column column) {
		NameSplitter.Split split = splitter.surname(written);
		PersonName surname = split.name();
		told(split.removed(), column);
		String prefix = surname.voorvoegsel();
		PersonName name = new PersonName(parts.voornamen(), parts.roepnaam(), filled(parts.voorvoegsel(), prefix), surname.achternaam());
		if (!prefix.isEmpty() && !parts.voorvoegsel().isEmpty() && !Words.folded(prefix).equals(Words.folded(parts.voorvoegsel()))) {
			// two prefixes that differ: one of the columns is wrong, and nothing of either is lost
			name = new PersonName(parts.voornamen(), parts.roepnaam(), parts.voorvoegsel(), written);
			doubt(column, name);
			return name;
		}
		if (!prefix.isEmpty()) {
			notes.count(Severity.INFO, "list.name.prefix", column);
		}
		if (!split.certain()) {
			doubt(column, name);
		}
		return name;
	}

	private static String filled(String own, String other) {
		return own.isEmpty() ? other : own;
	}

	/** Whether the names show that they begin with the surname in this column, once all were read. */
	boolean showsSurnameFirst() {
		return inFront >= ENOUGH && inFront > within;
	}
}
