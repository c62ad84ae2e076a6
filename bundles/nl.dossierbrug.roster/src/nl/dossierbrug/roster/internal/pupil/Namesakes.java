package nl.dossierbrug.roster.internal.pupil;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.SameChild;

/** Finds rows without a BSN of a pupil who stands in the list on another row too, and keeps each pupil once. */
final class Namesakes {

	private final Repeats repeats;

	Namesakes(Repeats repeats) {
		this.repeats = repeats;
	}

	/** Where those who may be one are looked for; the number is empty for all of that name and birth date. */
	private record Shelf(String letters, LocalDate birthDate, String number) {

		static Shelf of(Pupil pupil) {
			String letters = pupil.name().letters();
			return letters.isEmpty() || pupil.birthDate().isEmpty() ? null : new Shelf(letters, pupil.birthDate().get(), "");
		}

		Shelf of(String ownNumber) {
			return new Shelf(letters, birthDate, ownNumber);
		}
	}

	/** The pupils, each once, in their order. */
	List<Pupil> resolve(List<Pupil> rows) {
		Set<Shelf> wanted = new HashSet<>();
		rows.stream().filter(pupil -> pupil.bsn().isEmpty()).map(Shelf::of).filter(Objects::nonNull).forEach(wanted::add);
		if (wanted.isEmpty()) {
			return rows;
		}
		Map<Shelf, Pupil> best = new HashMap<>();
		for (Pupil pupil : rows) {
			Shelf shelf = Shelf.of(pupil);
			if (wanted.contains(shelf)) {
				best.merge(shelf, pupil, Namesakes::better);
				best.merge(shelf.of(pupil.leerlingnummer()), pupil, Namesakes::better);
			}
		}
		Map<Pupil, List<Finding>> more = new IdentityHashMap<>();
		List<Pupil> kept = new ArrayList<>(rows.size());
		for (Pupil pupil : rows) {
			Pupil other = pupil.bsn().isPresent() ? pupil : other(pupil, best);
			if (other == pupil) {
				kept.add(pupil);
			} else {
				more.computeIfAbsent(other, p -> new ArrayList<>()).add(repeats.twice(other, pupil, Column.GEBOORTEDATUM));
			}
		}
		kept.replaceAll(pupil -> more.containsKey(pupil) ? Repeats.with(pupil, more.get(pupil).toArray(Finding[]::new)) : pupil);
		return kept;
	}

	/** The row that tells most of the same pupil; the row itself when there is no better. */
	private static Pupil other(Pupil pupil, Map<Shelf, Pupil> best) {
		Pupil found = found(pupil, best);
		// that one may be left out itself, for one that it is certain to be the same as
		return found == pupil || found.bsn().isPresent() ? found : found(found, best);
	}

	private static Pupil found(Pupil pupil, Map<Shelf, Pupil> best) {
		Shelf shelf = Shelf.of(pupil);
		return shelf == null ? pupil : Stream.of(best.get(shelf), best.get(shelf.of(pupil.leerlingnummer())))
				.filter(other -> other == pupil || SameChild.certain(pupil.person(), other.person())).findFirst().orElse(pupil);
	}

	/** A row with a number is worth more than one without, wherever it stands. */
	private static Pupil better(Pupil one, Pupil other) {
		return one.bsn().isEmpty() == other.bsn().isEmpty() ? Repeats.isBetter(other, one) ? other : one : one.bsn().isEmpty() ? other : one;
	}
}
