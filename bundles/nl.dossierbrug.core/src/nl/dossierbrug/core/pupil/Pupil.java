package nl.dossierbrug.core.pupil;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Finding;

/**
 * One pupil of a list, repaired where that was certain.
 *
 * @param row the row of the list it stands on, from 1, the header and what stands above it counted; in a file that has
 *        several pupils on a line, the place of the pupil in the file. Where pupils are read from several sheets, the rows
 *        of each further sheet are counted on behind those of the sheet before. No two pupils of a list have the same
 * @param bsn the number, when the row holds one that can exist
 * @param leerlingnummer the school's own number of the pupil; empty when not known
 * @param name the name
 * @param birthDate the date of birth, when the row holds a readable one
 * @param group the name of the group, as written; empty when not known
 * @param year the leerjaar or jaargroep, as text ({@code 8}, but also {@code B}); empty when not known
 * @param findings what was repaired and what is wrong, in this row; a pupil with an error cannot be handed over
 * @param sheet the sheet the pupil stands on, where pupils were read from several; else empty
 * @param sheetRow the row as that sheet numbers it
 * @param enrolment what the list tells of the pupil's place at school
 * @param bsnEnd the last four digits of the BSN (or onderwijsnummer), where a source tells only those: with them a number of
 *        another source is confirmed. Empty when not told
 * @param numberCertain whether the leerlingnummer can be taken for one without doubt: its column says so, or a person did
 */
public record Pupil(int row, Optional<Bsn> bsn, String leerlingnummer, PersonName name, Optional<LocalDate> birthDate,
		String group, String year, List<Finding> findings, String sheet, int sheetRow, Enrolment enrolment,
		String bsnEnd, boolean numberCertain) {

	public Pupil {
		Objects.requireNonNull(bsn);
		Objects.requireNonNull(leerlingnummer);
		Objects.requireNonNull(name);
		Objects.requireNonNull(birthDate);
		Objects.requireNonNull(group);
		Objects.requireNonNull(year);
		findings = List.copyOf(findings);
		Objects.requireNonNull(sheet);
		Objects.requireNonNull(enrolment);
		if (!bsnEnd.matches("|[0-9]{4}")) {
			throw new IllegalArgumentException("not four digits");
		}
	}

	/** A pupil of a list with one sheet that tells nothing of who is at school. */
	public Pupil(int row, Optional<Bsn> bsn, String leerlingnummer, PersonName name, Optional<LocalDate> birthDate,
			String group, String year, List<Finding> findings) {
		this(row, bsn, leerlingnummer, name, birthDate, group, year, findings, "", row, Enrolment.UNTOLD, "", true);
	}

	/**
	 * Whether a text tells one leerjaar or jaargroep: a number, or a code of one letter.
	 *
	 * @param year as in {@link #year()}; an empty text and such as {@code 7/8} tell none
	 */
	public static boolean isYear(String year) {
		return year.length() == 1 && Character.isLetterOrDigit(year.charAt(0)) || !year.isEmpty() && year.chars().allMatch(Character::isDigit);
	}

	/** Who it is, as this row tells. */
	public Person person() {
		return new Person(name, birthDate, bsn, leerlingnummer);
	}

	/** Whether nothing about this row stops a handover. */
	public boolean usable() {
		return bsn.isPresent() && findings.stream().noneMatch(Finding::isError);
	}

	/** Whether the pupil is at school now, as far as is known; others are taken along only when somebody asks for them. */
	public boolean isHere() {
		return enrolment.presence() == Presence.HERE;
	}

	/** The row as people find it: its number, and where pupils stand on several sheets {@code Groep 8!12}. */
	public String rowName() {
		return sheet.isEmpty() ? Integer.toString(sheetRow) : sheet + "!" + sheetRow;
	}

	/** The same with these findings in place of its own. */
	public Pupil with(List<Finding> others) {
		return new Pupil(row, bsn, leerlingnummer, name, birthDate, group, year, others, sheet, sheetRow, enrolment, bsnEnd, numberCertain);
	}

	/** The same at this place in school. */
	public Pupil with(Enrolment other) {
		return new Pupil(row, bsn, leerlingnummer, name, birthDate, group, year, findings, sheet, sheetRow, other, bsnEnd, numberCertain);
	}

	/** The same, of whose BSN a source tells these last four digits. */
	public Pupil withBsnEnd(String digits) {
		return new Pupil(row, bsn, leerlingnummer, name, birthDate, group, year, findings, sheet, sheetRow, enrolment, digits, numberCertain);
	}

	/** The same on this row, as it is counted and as people find it. */
	public Pupil onRow(int other) {
		return new Pupil(other, bsn, leerlingnummer, name, birthDate, group, year, findings, sheet, other, enrolment, bsnEnd, numberCertain);
	}

	/** The same, but the leerlingnummer may be another's. */
	public Pupil withoutCertainNumber() {
		return new Pupil(row, bsn, leerlingnummer, name, birthDate, group, year, findings, sheet, sheetRow, enrolment, bsnEnd, false);
	}

	/** The same person on the same row, with these values in place of what was read. */
	public Pupil with(Optional<Bsn> otherBsn, String otherNumber, Optional<LocalDate> otherBirthDate, String otherGroup,
			String otherYear, List<Finding> otherFindings) {
		return new Pupil(row, otherBsn, otherNumber, name, otherBirthDate, otherGroup, otherYear, otherFindings, sheet, sheetRow,
				enrolment, bsnEnd, numberCertain || !otherNumber.equals(leerlingnummer));
	}
}
