package nl.dossierbrug.roster.internal.pupil;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.pupil.Enrolment;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.SameChild;

/**
 * Finds numbers that stand in a list or roster more than once. One pupil who stands there twice is kept once. Where it is
 * not certain that they are one, all stay, since nobody can tell whose the number is, and it is said of each.
 */
public final class Repeats {

	private final Notes notes;

	/** @param notes gives the findings their words and places */
	public Repeats(Notes notes) {
		this.notes = notes;
	}

	/** The pupils, in their order, none with the BSN of another that is not said to have it too. */
	public List<Pupil> ofBsn(List<Pupil> rows) {
		return of(rows, pupil -> pupil.bsn().map(Bsn::digits).orElse(""), Severity.ERROR, "list.bsn.shared", Column.BSN);
	}

	/** The same for the leerlingnummer, which does not stop a pupil. */
	public List<Pupil> ofNumber(List<Pupil> rows) {
		return of(rows, Pupil::leerlingnummer, Severity.WARNING, "roster.key.twice", Column.LEERLINGNUMMER);
	}

	private List<Pupil> of(List<Pupil> rows, Function<Pupil, String> number, Severity severity, String rule, Column column) {
		Set<String> repeated = repeated(rows, number);
		if (repeated.isEmpty()) {
			return rows;
		}
		Pupil[] kept = rows.toArray(Pupil[]::new);
		Map<String, Integer> places = new HashMap<>();
		for (int i = 0; i < kept.length; i++) {
			String own = number.apply(kept[i]);
			Integer place = repeated.contains(own) ? places.putIfAbsent(own, i) : null;
			if (place == null) {
				continue;
			}
			Pupil one = kept[place];
			Pupil other = kept[i];
			if (SameChild.certain(one.person(), other.person())) {
				boolean later = isBetter(other, one);
				kept[place] = with(later ? other : one, twice(later ? other : one, later ? one : other, column));
				kept[i] = null;
			} else {
				Object shown = column == Column.BSN ? one.bsn().orElseThrow() : own;
				kept[place] = with(one, notes.aboutRow(severity, rule, column, one.sheetRow(), one.rowName(), other.rowName(), shown));
				kept[i] = with(other, notes.aboutRow(severity, rule, column, other.sheetRow(), one.rowName(), other.rowName(), shown));
			}
		}
		return Arrays.stream(kept).filter(Objects::nonNull).toList();
	}

	/** Sorted, since a map of all numbers of a long list would take several times the memory. */
	private static Set<String> repeated(List<Pupil> rows, Function<Pupil, String> number) {
		String[] numbers = rows.stream().map(number).filter(own -> !own.isEmpty()).toArray(String[]::new);
		Arrays.sort(numbers);
		Set<String> repeated = new HashSet<>();
		for (int i = 1; i < numbers.length; i++) {
			if (numbers[i].equals(numbers[i - 1])) {
				repeated.add(numbers[i]);
			}
		}
		return repeated;
	}

	/** Whether a later row tells more of where the pupil is now than an earlier one. */
	static boolean isBetter(Pupil later, Pupil earlier) {
		int presence = later.enrolment().presence().compareTo(earlier.enrolment().presence());
		return presence < 0 || presence == 0 && later.enrolment().schoolYear().compareTo(earlier.enrolment().schoolYear()) > 0;
	}

	/** What is said of a pupil of whom another row was dropped. */
	Finding twice(Pupil kept, Pupil dropped, Column column) {
		Enrolment now = kept.enrolment();
		if (!now.schoolYear().equals(dropped.enrolment().schoolYear()) && !now.schoolYear().isEmpty()) {
			return notes.aboutRow(Severity.INFO, "list.twice.year", column, dropped.sheetRow(), kept.rowName(), dropped.rowName(),
					now.schoolYear(), dropped.enrolment().schoolYear());
		}
		if (Words.folded(kept.group()).equals(Words.folded(dropped.group()))) {
			return notes.aboutRow(Severity.WARNING, "list.twice", column, dropped.sheetRow(), kept.rowName(), dropped.rowName());
		}
		return notes.aboutRow(Severity.WARNING, "list.twice.group", column, dropped.sheetRow(), kept.rowName(), dropped.rowName(),
				kept.group(), dropped.group());
	}

	static Pupil with(Pupil pupil, Finding... more) {
		List<Finding> findings = new ArrayList<>(pupil.findings());
		findings.addAll(List.of(more));
		return pupil.with(findings);
	}
}
