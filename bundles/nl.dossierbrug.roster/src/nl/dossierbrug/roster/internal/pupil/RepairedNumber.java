package nl.dossierbrug.roster.internal.pupil;

import java.util.regex.Pattern;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.id.PersonalNumber;
import nl.dossierbrug.roster.internal.table.SheetCell;

/**
 * What stands where a BSN should stand, after the repairs that are certain.
 *
 * @param text nine digits where it could be repaired to that, else as it stands, without spaces around it
 * @param marks whether dots, spaces or other marks were left out
 * @param zeros whether leading zeros were put back
 * @param exponent whether it is a text such as {@code 1,23E+08}, whose last digits are gone for ever
 */
public record RepairedNumber(String text, boolean marks, boolean zeros, boolean exponent) {

	private static final Pattern EXPONENT = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?\\d+");
	/** What other programs leave behind a whole number. */
	private static final Pattern NO_FRACTION = Pattern.compile("(\\d{7,9})[.,]0+");
	/** What people put between the digits, and the apostrophe that makes a number a text. */
	private static final Pattern MARKS = Pattern.compile("[\\s.,'’‘`´_/\\p{Pd}]+");
	private static final Pattern SHORT = Pattern.compile("\\d{7,8}");

	/** Repairs what is certain. */
	public static RepairedNumber of(SheetCell cell) {
		String written = Words.clean(cell.text());
		if (cell instanceof SheetCell.Words && EXPONENT.matcher(written).matches()) {
			return new RepairedNumber(written, false, false, true);
		}
		String digits = written;
		if (cell instanceof SheetCell.Words) {
			digits = NO_FRACTION.matcher(digits).replaceFirst("$1");
			digits = MARKS.matcher(digits).replaceAll("");
		}
		boolean marks = !digits.equals(written);
		if (SHORT.matcher(digits).matches()) {
			String padded = "0".repeat(Bsn.LENGTH - digits.length()) + digits;
			if (PersonalNumber.of(padded) == PersonalNumber.BSN) {
				return new RepairedNumber(padded, marks, true, false);
			}
		}
		boolean nine = PersonalNumber.of(digits) != PersonalNumber.NOT_NINE_DIGITS;
		return new RepairedNumber(nine ? digits : written, marks && nine, false, false);
	}
}
