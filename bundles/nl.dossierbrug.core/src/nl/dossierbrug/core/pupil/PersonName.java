package nl.dossierbrug.core.pupil;

/**
 * A pupil's name as the school writes it. Parts that are not known are empty, never {@code null}.
 *
 * @param voornamen all first names, as registered
 * @param roepnaam the name used every day
 * @param voorvoegsel what comes before the surname: {@code van de}
 * @param achternaam the surname, without what comes before it
 */
public record PersonName(String voornamen, String roepnaam, String voorvoegsel, String achternaam) {

	/** As people say it: {@code Daan van de Berg}, {@code Louise d'Aubremont}; the first names where there is no roepnaam. */
	public String spoken() {
		String first = roepnaam.isEmpty() ? voornamen : roepnaam;
		String surname = voorvoegsel.endsWith("'") ? voorvoegsel + achternaam : joined(voorvoegsel, achternaam);
		return joined(first, surname);
	}

	/**
	 * The letters and digits of {@link #spoken()} in small letters and without accents: what all the spellings of the name
	 * have in common, such as {@code zoevandeberg}. Empty when the name is. {@link SameChild} tells whether two are one's.
	 */
	public String letters() {
		return PlainName.of(spoken()).letters();
	}

	private static String joined(String one, String other) {
		return one.isEmpty() ? other : other.isEmpty() ? one : one + " " + other;
	}

	@Override
	public String toString() {
		return spoken();
	}
}
