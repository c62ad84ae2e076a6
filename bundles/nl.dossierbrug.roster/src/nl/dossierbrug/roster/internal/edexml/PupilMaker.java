package nl.dossierbrug.roster.internal.edexml;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.id.PersonalNumber;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.text.Argument;
import nl.dossierbrug.roster.internal.edexml.RosterContent.PupilElement;
import nl.dossierbrug.roster.internal.pupil.BirthDate;
import nl.dossierbrug.roster.internal.pupil.BsnCell;
import nl.dossierbrug.roster.internal.pupil.Notes;
import nl.dossierbrug.roster.internal.table.SheetCell;

/**
 * Makes a pupil of a {@code leerling}. Its key stands for the leerlingnummer: the schema asks no more of it than that it
 * tells pupils apart, but administration systems write their leerlingnummer there; whoever compares it with another
 * list's must see whether names and birth dates agree.
 */
final class PupilMaker {

	/** What a day of XML Schema may have behind it. */
	private static final Pattern ZONE = Pattern.compile("(?:Z|[+-]\\d{2}:\\d{2})$");

	private static final Pattern END = Pattern.compile("[0-9]{4}");

	private final GroupTable groups;
	private final Branches branches;
	private final YearCodes years;
	private final Notes notes;
	private final BsnCell bsn;
	private final BirthDate birthDate;

	PupilMaker(GroupTable groups, Branches branches, YearCodes years, Notes notes, LocalDate today) {
		this.groups = groups;
		this.branches = branches;
		this.years = years;
		this.notes = notes;
		bsn = new BsnCell(notes);
		birthDate = new BirthDate(notes, today, LocalDate.of(1899, 12, 30));
	}

	/** The pupil; empty when the pupil left the school, which is counted. */
	Optional<Pupil> of(PupilElement element) {
		notes.begin(element.line());
		Membership membership = Membership.of(element, groups, years, notes);
		if (membership.past()) {
			notes.count(Severity.INFO, "roster.past", Column.LEERJAAR);
			return Optional.empty();
		}
		if (element.key().isEmpty()) {
			notes.say(Severity.WARNING, "roster.key.none", Column.LEERLINGNUMMER);
		}
		if (element.name().spoken().isEmpty()) {
			notes.say(Severity.WARNING, "roster.name.none", Column.ACHTERNAAM);
		}
		Optional<Bsn> number = number(element);
		Optional<LocalDate> born = birthDate.read(new SheetCell.Words(ZONE.matcher(element.birthDate()).replaceFirst("")));
		return Optional.of(new Pupil(element.line(), number, element.key(), element.name(), born, membership.group(), membership.year(),
				notes.ofRow(), "", element.line(), branches.of(element), END.matcher(element.end()).matches() ? element.end() : "", true));
	}

	/** A roster without a number is a usual roster, so nothing is said then. */
	private Optional<Bsn> number(PupilElement element) {
		if (!element.number().isEmpty()) {
			return bsn.read(new SheetCell.Words(element.number()));
		}
		if (element.onderwijsnummer().isEmpty()) {
			return Optional.empty();
		}
		if (PersonalNumber.of(element.onderwijsnummer()) == PersonalNumber.BSN) {
			notes.say(Severity.INFO, "roster.bsn.element", Column.BSN, new Argument.Secret(element.onderwijsnummer()));
		}
		return bsn.read(new SheetCell.Words(element.onderwijsnummer()));
	}
}
