package nl.dossierbrug.core.pupil;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of a pupil list can mean. The headings that are understood for each are in tables, not here. */
public enum Column {
	BSN, ONDERWIJSNUMMER, LEERLINGNUMMER, ROEPNAAM, VOORNAMEN, VOORLETTERS,
	/** What comes before the surname; people call it tussenvoegsel. */
	VOORVOEGSEL("tussenvoegsel"), ACHTERNAAM,
	/** First names, prefix and surname in one cell, either way round. */
	NAAM, GEBOORTEDATUM, GESLACHT, GROEP, LEERJAAR, SCHOOLJAAR, INSCHRIJFDATUM, UITSCHRIJFDATUM,
	/** Whether a pupil is enrolled, in the system's own words. */
	STATUS,
	/** The school, by its BRIN; two digits of a vestiging may stand behind it. */
	BRIN,
	/** The vestiging, by its number. */
	VESTIGING;

	private final String word;

	Column() {
		word = name().toLowerCase(Locale.ROOT);
	}

	Column(String word) {
		this.word = word;
	}

	/** The word by which people name it: small letters, Dutch, the same in every language. */
	public String word() {
		return word;
	}

	/**
	 * The meaning that a word names.
	 *
	 * @param word as {@link #word()}, capitals and spaces around it do not count
	 * @return empty when no meaning has that word
	 */
	public static Optional<Column> of(String word) {
		return Arrays.stream(values()).filter(column -> column.word.equals(word.strip().toLowerCase(Locale.ROOT))).findFirst();
	}
}
