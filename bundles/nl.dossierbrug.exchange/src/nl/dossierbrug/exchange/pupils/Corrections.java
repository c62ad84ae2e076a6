package nl.dossierbrug.exchange.pupils;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.id.PersonalNumber;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.exchange.desk.Desk;

/**
 * Sets rows of a pupil list right by hand. What was found about a value that is corrected is said no more; instead it is
 * said that somebody corrected it. Two rows that have the same number then are both in error.
 */
public final class Corrections {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);
	private static final String SHARED = "list.bsn.shared";
	/** What is found about each value, by the beginning of the rule's id. */
	private static final List<String> ABOUT_BSN = List.of("ID-01", "ID-02", "list.bsn.", "roster.bsn", "roster.right-bsn",
			"roster.no-bsn", "roster.other-bsn", "correction.bsn");
	private static final List<String> ABOUT_BIRTH_DATE = List.of("list.date.", "roster.birth-date");
	private static final List<String> ABOUT_GROUP = List.of("roster.group", "list.twice.group");

	private final Desk desk;

	Corrections(Desk desk) {
		this.desk = desk;
	}

	/**
	 * Reads what somebody typed. A text that is blank leaves the value as it is.
	 *
	 * @param row the row of the list
	 * @param bsn spaces and points do not count
	 * @param birthDate as people write it: 31-8-2014
	 * @param group the group's name
	 * @return the correction; or everything that is wrong: {@code correction.bsn} (cannot exist), {@code
	 *         correction.onderwijsnummer}, {@code correction.length}, {@code correction.date}
	 */
	public Outcome<Correction> typed(int row, String bsn, String birthDate, String group) {
		List<Refusal> refusals = new ArrayList<>();
		String digits = bsn.replaceAll("[\\s.]", "");
		if (!digits.isEmpty()) {
			switch (PersonalNumber.of(digits)) {
				case BSN -> {
					// it can exist
				}
				case ONDERWIJSNUMMER -> refusals.add(desk.refusal("correction.onderwijsnummer"));
				case IMPOSSIBLE -> refusals.add(desk.refusal("correction.bsn"));
				case NOT_NINE_DIGITS -> refusals.add(desk.refusal("correction.length"));
			}
		}
		Optional<LocalDate> day = day(birthDate.strip());
		if (!birthDate.isBlank() && day.filter(born -> !born.isAfter(desk.today())).isEmpty()) {
			refusals.add(desk.refusal("correction.date", birthDate.strip()));
		}
		return refusals.isEmpty() ? Outcome.done(new Correction(row, Bsn.of(digits), day,
				Optional.of(group.strip()).filter(name -> !name.isEmpty()))) : Outcome.refused(refusals);
	}

	private static Optional<LocalDate> day(String text) {
		try {
			return Optional.of(LocalDate.parse(text.replaceAll("[./ ]", "-"), DAY));
		} catch (DateTimeParseException e) {
			return Optional.empty();
		}
	}

	/** The list with its rows corrected. A row that is not in the list is passed over; of two corrections of a row the later counts. */
	public PupilList apply(PupilList list, List<Correction> corrections) {
		if (corrections.isEmpty()) {
			return list;
		}
		Map<Integer, Correction> byRow = new HashMap<>();
		corrections.forEach(correction -> byRow.put(correction.row(), correction));
		List<Pupil> corrected = list.pupils().stream()
				.map(pupil -> byRow.containsKey(pupil.row()) ? apply(pupil, byRow.get(pupil.row())) : pupil).toList();
		Map<Bsn, Long> counts = corrected.stream().flatMap(pupil -> pupil.bsn().stream())
				.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		return list.with(corrected.stream().map(pupil -> shared(pupil, counts)).toList(), list.findings());
	}

	private Pupil apply(Pupil pupil, Correction by) {
		List<Finding> findings = new ArrayList<>(pupil.findings());
		by.bsn().ifPresent(bsn -> replace(findings, ABOUT_BSN, pupil, "finding.correction.bsn", bsn));
		by.birthDate().ifPresent(day -> replace(findings, ABOUT_BIRTH_DATE, pupil, "finding.correction.date", day));
		by.group().ifPresent(group -> replace(findings, ABOUT_GROUP, pupil, "finding.correction.group", group));
		return pupil.with(by.bsn().or(pupil::bsn), pupil.leerlingnummer(), by.birthDate().or(pupil::birthDate),
				by.group().orElse(pupil.group()), pupil.year(), findings);
	}

	private void replace(List<Finding> findings, List<String> about, Pupil pupil, String said, Object value) {
		findings.removeIf(finding -> about.stream().anyMatch(finding.rule()::startsWith));
		findings.add(new Finding("correction.made", Severity.INFO, pupil.sheet(), pupil.sheetRow(), desk.text(said, value)));
	}

	/** A number that two rows have is nobody's; one that only one row has any more is in order. */
	private Pupil shared(Pupil pupil, Map<Bsn, Long> counts) {
		boolean twice = pupil.bsn().filter(bsn -> counts.get(bsn) > 1).isPresent();
		boolean said = pupil.findings().stream().anyMatch(finding -> finding.rule().equals(SHARED));
		if (twice == said || !twice && pupil.bsn().isEmpty()) {
			return pupil;
		}
		List<Finding> findings = new ArrayList<>(pupil.findings());
		if (twice) {
			findings.add(new Finding(SHARED, Severity.ERROR, pupil.sheet(), pupil.sheetRow(), desk.text("finding.correction.shared")));
		} else {
			findings.removeIf(finding -> finding.rule().equals(SHARED));
		}
		return pupil.with(findings);
	}
}
