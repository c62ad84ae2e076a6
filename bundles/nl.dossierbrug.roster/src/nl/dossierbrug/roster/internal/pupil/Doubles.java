package nl.dossierbrug.roster.internal.pupil;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.pupil.Enrolment;
import nl.dossierbrug.core.pupil.Pupil;

/**
 * Finds pupils that stand in a list more than once, and keeps each once. Two rows with one BSN but different names are
 * not the same pupil: one of the numbers is wrong, nobody can tell which, so both are an error.
 */
final class Doubles {

	private static final int INDEX_BITS = 31;
	private static final long INDEX_MASK = (1L << INDEX_BITS) - 1;

	private final Notes notes;

	Doubles(Notes notes) {
		this.notes = notes;
	}

	/** A pupil whose BSN is not known is the same as another of that name and birth date. */
	private record Person(String name, LocalDate birthDate) {
	}

	/** The pupils, each once, in their order. */
	List<Pupil> resolve(List<Pupil> rows) {
		return withoutNumber(withNumber(rows));
	}

	private List<Pupil> withNumber(List<Pupil> rows) {
		Pupil[] kept = rows.toArray(Pupil[]::new);
		long[] numbers = numbers(rows);
		int first = 0;
		for (int i = 1; i < numbers.length; i++) {
			if (numbers[i] >> INDEX_BITS != numbers[first] >> INDEX_BITS) {
				first = i;
				continue;
			}
			int one = (int) (numbers[first] & INDEX_MASK);
			int other = (int) (numbers[i] & INDEX_MASK);
			if (same(kept[one], kept[other])) {
				boolean later = better(kept[other], kept[one]);
				Pupil best = kept[later ? other : one];
				kept[one] = with(best, twice(best, kept[later ? one : other], Column.BSN));
				kept[other] = null;
			} else {
				Pupil before = kept[one];
				kept[one] = with(before, shared(before.sheetRow(), before, kept[other]));
				kept[other] = with(kept[other], shared(kept[other].sheetRow(), before, kept[other]));
			}
		}
		return Arrays.stream(kept).filter(Objects::nonNull).toList();
	}

	/** The numbers, each with the place of its row behind it, sorted: a map would take six times the memory. */
	private static long[] numbers(List<Pupil> rows) {
		return IntStream.range(0, rows.size()).filter(i -> rows.get(i).bsn().isPresent())
				.mapToLong(i -> Long.parseLong(rows.get(i).bsn().get().digits()) << INDEX_BITS | i).sorted().toArray();
	}

	private List<Pupil> withoutNumber(List<Pupil> rows) {
		Set<Person> wanted = new HashSet<>();
		rows.stream().filter(p -> p.bsn().isEmpty()).map(Doubles::person).filter(Objects::nonNull).forEach(wanted::add);
		if (wanted.isEmpty()) {
			return rows;
		}
		Map<Person, Pupil> best = new HashMap<>();
		for (Pupil pupil : rows) {
			Person person = person(pupil);
			if (wanted.contains(person)) {
				// a row with a number is worth more than one without, wherever it stands
				best.merge(person, pupil, (a, b) -> a.bsn().isEmpty() == b.bsn().isEmpty() ? better(b, a) ? b : a : a.bsn().isEmpty() ? b : a);
			}
		}
		Map<Pupil, List<Finding>> more = new HashMap<>();
		List<Pupil> kept = new ArrayList<>(rows.size());
		for (Pupil pupil : rows) {
			Pupil other = pupil.bsn().isPresent() ? pupil : best.getOrDefault(person(pupil), pupil);
			if (other == pupil) {
				kept.add(pupil);
			} else {
				more.computeIfAbsent(other, p -> new ArrayList<>()).add(twice(other, pupil, Column.GEBOORTEDATUM));
			}
		}
		kept.replaceAll(pupil -> more.containsKey(pupil) ? with(pupil, more.get(pupil).toArray(Finding[]::new)) : pupil);
		return kept;
	}

	private static Person person(Pupil pupil) {
		String name = Words.folded(pupil.name().spoken());
		return name.isEmpty() || pupil.birthDate().isEmpty() ? null : new Person(name, pupil.birthDate().get());
	}

	/** Twins share surname and birthday, so the first name decides; a surname may have been changed. */
	private static boolean same(Pupil a, Pupil b) {
		boolean surname = alike(a.name().achternaam(), b.name().achternaam());
		boolean birthday = a.birthDate().isPresent() && a.birthDate().equals(b.birthDate());
		return alike(first(a), first(b)) && (surname || birthday);
	}

	private static boolean alike(String a, String b) {
		return a.isEmpty() || b.isEmpty() || Words.folded(a).equals(Words.folded(b));
	}

	private static String first(Pupil pupil) {
		return pupil.name().roepnaam().isEmpty() ? pupil.name().voornamen() : pupil.name().roepnaam();
	}

	/** Whether a later row tells more of where the pupil is now than an earlier one. */
	private static boolean better(Pupil later, Pupil earlier) {
		int presence = later.enrolment().presence().compareTo(earlier.enrolment().presence());
		return presence < 0 || presence == 0 && later.enrolment().schoolYear().compareTo(earlier.enrolment().schoolYear()) > 0;
	}

	private Finding twice(Pupil kept, Pupil dropped, Column column) {
		String keptRow = kept.rowName();
		String droppedRow = dropped.rowName();
		Enrolment now = kept.enrolment();
		if (!now.schoolYear().equals(dropped.enrolment().schoolYear()) && !now.schoolYear().isEmpty()) {
			return notes.aboutRow(Severity.INFO, "list.twice.year", column, dropped.sheetRow(), keptRow, droppedRow, now.schoolYear(),
					dropped.enrolment().schoolYear());
		}
		if (Words.folded(kept.group()).equals(Words.folded(dropped.group()))) {
			return notes.aboutRow(Severity.WARNING, "list.twice", column, dropped.sheetRow(), keptRow, droppedRow);
		}
		return notes.aboutRow(Severity.WARNING, "list.twice.group", column, dropped.sheetRow(), keptRow, droppedRow, kept.group(),
				dropped.group());
	}

	private Finding shared(int row, Pupil first, Pupil second) {
		return notes.aboutRow(Severity.ERROR, "list.bsn.shared", Column.BSN, row, first.rowName(),
				second.rowName(), first.bsn().orElseThrow());
	}

	private static Pupil with(Pupil pupil, Finding... more) {
		List<Finding> findings = new ArrayList<>(pupil.findings());
		findings.addAll(List.of(more));
		return pupil.with(findings);
	}
}
