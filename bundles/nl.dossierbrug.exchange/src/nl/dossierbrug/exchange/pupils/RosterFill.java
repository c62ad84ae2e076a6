package nl.dossierbrug.exchange.pupils;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Fit;
import nl.dossierbrug.core.pupil.Likeness;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.SameChild;
import nl.dossierbrug.exchange.desk.Desk;

/**
 * Completes pupils of a list from the same pupils in a roster: what the list lacks is filled, what it has stays, and
 * where the two differ that is told. Counts what it filled.
 */
final class RosterFill {

	/** Where the findings are: people know the roster by this name. */
	static final String PATH = "EDEXML";
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");
	/** What the list reader says where a BSN is not filled in; it no longer holds once the roster has it. */
	private static final String EMPTY = "list.bsn.empty";

	private final Desk desk;
	private int numbers;
	private int leerlingnummers;
	private int birthDates;
	private int groups;
	private int years;

	RosterFill(Desk desk) {
		this.desk = desk;
	}

	Pupil completed(Pupil pupil, Pupil roster) {
		List<Finding> findings = new ArrayList<>(pupil.findings());
		Optional<Bsn> bsn = bsn(pupil, roster, findings);
		passOn(pupil, roster, findings);
		Likeness likeness = SameChild.of(pupil.person(), roster.person()).why();
		if (likeness.surname() == Fit.OTHER) {
			findings.add(note(pupil, Severity.WARNING, "finding.roster.surname", pupil.name().spoken(), roster.name().spoken()));
		}
		if (likeness.birthDate() == Fit.OTHER) {
			findings.add(note(pupil, Severity.WARNING, "finding.roster.birth-date", day(pupil), day(roster)));
		}
		if (differ(pupil.group(), roster.group())) {
			findings.add(note(pupil, Severity.INFO, "finding.roster.group", pupil.group(), roster.group()));
		}
		if (differ(pupil.year(), roster.year())) {
			findings.add(note(pupil, Severity.INFO, "finding.roster.year", pupil.year(), roster.year()));
		}
		leerlingnummers += lacks(pupil.leerlingnummer(), roster.leerlingnummer());
		birthDates += pupil.birthDate().isEmpty() && roster.birthDate().isPresent() ? 1 : 0;
		groups += lacks(pupil.group(), roster.group());
		years += lacks(pupil.year(), roster.year());
		return pupil.with(bsn, filled(pupil.leerlingnummer(), roster.leerlingnummer()), pupil.birthDate().or(roster::birthDate), filled(pupil.group(), roster.group()), filled(pupil.year(), roster.year()),
				findings);
	}

	/** A number that is wrong in the list is not lacking: a person must see which of the two is right. */
	private Optional<Bsn> bsn(Pupil pupil, Pupil roster, List<Finding> findings) {
		if (roster.bsn().isEmpty() || roster.findings().stream().anyMatch(Finding::isError)) {
			return pupil.bsn();
		}
		Bsn other = roster.bsn().get();
		if (pupil.bsn().isPresent()) {
			if (!pupil.bsn().get().equals(other)) {
				findings.add(note(pupil, Severity.WARNING, "finding.roster.other-bsn", pupil.bsn().get(), other));
			}
			return pupil.bsn();
		}
		if (pupil.findings().stream().anyMatch(f -> f.isError() && !f.rule().equals(EMPTY))) {
			findings.add(note(pupil, Severity.WARNING, "finding.roster.right-bsn", other));
			return pupil.bsn();
		}
		numbers++;
		findings.removeIf(f -> f.rule().equals(EMPTY));
		findings.add(note(pupil, Severity.INFO, "finding.roster.bsn", other));
		return roster.bsn();
	}

	/** What is wrong in the roster does not stop a pupil whose list is right. */
	private static void passOn(Pupil pupil, Pupil roster, List<Finding> findings) {
		roster.findings().stream().filter(f -> f.severity() != Severity.INFO)
				.map(f -> new Finding(f.rule(), Severity.WARNING, PATH, pupil.sheetRow(), f.message())).forEach(findings::add);
	}

	/** What was filled, as one finding; none when nothing was. */
	Optional<Finding> told() {
		return numbers + leerlingnummers + birthDates + groups + years == 0 ? Optional.empty()
				: Optional.of(new Finding("roster.filled", Severity.INFO, PATH, 0,
						desk.text("finding.roster.filled", numbers, leerlingnummers, birthDates, groups, years)));
	}

	/** How many BSNs were filled. */
	int numbers() {
		return numbers;
	}

	Finding note(Pupil pupil, Severity severity, String text, Object... arguments) {
		return new Finding(text.substring("finding.".length()), severity, PATH, pupil.sheetRow(), desk.text(text, arguments));
	}

	/** The day of birth as people write it. */
	static String day(Pupil pupil) {
		return pupil.birthDate().map((LocalDate day) -> DAY.format(day)).orElse("?");
	}

	private static int lacks(String own, String other) {
		return own.isBlank() && !other.isBlank() ? 1 : 0;
	}

	private static String filled(String own, String other) {
		return own.isBlank() ? other : own;
	}

	private static boolean differ(String own, String other) {
		return !own.isBlank() && !other.isBlank() && !plain(own).equals(plain(other));
	}

	private static String plain(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("\\s", "").replaceFirst("^(groep|klas)(?=.)", "").replaceFirst("^0+(?=.)", "");
	}
}
