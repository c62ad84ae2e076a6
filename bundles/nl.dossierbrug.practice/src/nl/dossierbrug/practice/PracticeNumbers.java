package nl.dossierbrug.practice;

import java.util.HashSet;
import java.util.Set;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.id.PersonalNumber;

/**
 * Makes numbers that pass the eleven-test but that nobody has: BSNs that begin with 9 or 00 are not handed out. Gives
 * each number once.
 */
final class PracticeNumbers {

	private final Dice dice;
	private final Set<String> given = new HashSet<>();

	PracticeNumbers(long seed) {
		dice = new Dice(seed, "numbers");
	}

	/**
	 * @param zeros whether it must begin with two zeros, which a spreadsheet loses
	 */
	Bsn bsn(boolean zeros) {
		return new Bsn(fresh(zeros ? "00" + dice.between(1, 9) : "9", PersonalNumber.BSN));
	}

	/** A number that stands for a pupil without a BSN. */
	String onderwijsnummer() {
		return fresh("10", PersonalNumber.ONDERWIJSNUMMER);
	}

	/** The same BSN with its last digit mistyped: no other number passes the test then. */
	static String mistyped(Bsn bsn) {
		int last = Character.digit(bsn.digits().charAt(Bsn.LENGTH - 1), 10);
		return bsn.digits().substring(0, Bsn.LENGTH - 1) + (last + 1) % 10;
	}

	private String fresh(String beginning, PersonalNumber kind) {
		String number;
		do {
			StringBuilder digits = new StringBuilder(beginning);
			while (digits.length() < Bsn.LENGTH) {
				digits.append(dice.between(0, 9));
			}
			number = digits.toString();
		} while (PersonalNumber.of(number) != kind || !given.add(number));
		return number;
	}
}
