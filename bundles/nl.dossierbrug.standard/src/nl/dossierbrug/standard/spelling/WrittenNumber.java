package nl.dossierbrug.standard.spelling;

import nl.dossierbrug.core.id.PersonalNumber;

/** A personal number as people write it: with spaces, points or hyphens between the digits. */
public final class WrittenNumber {

	private final String text;

	/** @param text as it stands in a dossier */
	public WrittenNumber(String text) {
		this.text = text;
	}

	/** What it is once the signs between the digits are gone, where that is a number that can exist; else what it is as it stands. */
	public PersonalNumber kind() {
		PersonalNumber bare = PersonalNumber.of(bare());
		return exists(bare) ? bare : PersonalNumber.of(text);
	}

	/** Whether nothing is wrong with it but the signs between the digits. */
	public boolean onlySigns() {
		return !exists(PersonalNumber.of(text)) && exists(PersonalNumber.of(bare()));
	}

	/** Without the signs. */
	public String bare() {
		return text.replaceAll("[\\s\\u00A0\\u2007\\u202F\\u2010-\\u2014.-]", "");
	}

	private static boolean exists(PersonalNumber number) {
		return number == PersonalNumber.BSN || number == PersonalNumber.ONDERWIJSNUMMER;
	}
}
