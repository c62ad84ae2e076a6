package nl.dossierbrug.exchange.pupils;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.pupil.Person;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.SameChild;

/**
 * Finds the pupil of a roster that a pupil of a list is: by leerlingnummer, else by BSN, else by name and birth date. A
 * number alone never decides: names and birth dates must not say otherwise, since a roster's key can come from another
 * count than the list's. Where two ways lead to two pupils it is a doubt.
 */
final class RosterIndex {

	private final Map<String, List<Pupil>> byNumber = new HashMap<>();
	private final Map<Bsn, List<Pupil>> byBsn = new HashMap<>();
	private final Map<LocalDate, List<Pupil>> byBirthDate = new HashMap<>();
	private final Map<String, List<Pupil>> byName = new HashMap<>();

	RosterIndex(List<Pupil> roster) {
		for (Pupil pupil : roster) {
			put(byNumber, number(pupil), pupil);
			put(byName, pupil.name().letters(), pupil);
			pupil.bsn().ifPresent(bsn -> byBsn.computeIfAbsent(bsn, b -> new ArrayList<>()).add(pupil));
			pupil.birthDate().ifPresent(day -> byBirthDate.computeIfAbsent(day, d -> new ArrayList<>()).add(pupil));
		}
	}

	/**
	 * What was found.
	 *
	 * @param certain who it is, when that is certain
	 * @param doubtful else everybody it may be
	 */
	record Found(Optional<Pupil> certain, List<Pupil> doubtful) {
	}

	Found find(Pupil wanted) {
		List<Pupil> numbered = byNumber.getOrDefault(number(wanted), List.of());
		List<Pupil> withBsn = wanted.bsn().map(bsn -> byBsn.getOrDefault(bsn, List.of())).orElse(List.of());
		List<Pupil> near = near(wanted);
		List<List<Pupil>> ways = List.of(possible(wanted, numbered), possible(wanted, withBsn),
				near.stream().filter(p -> answer(wanted, p) instanceof SameChild.Same).toList());
		Optional<Pupil> one = ways.stream().filter(way -> way.size() == 1).map(List::getFirst)
				.filter(p -> answer(wanted, p) instanceof SameChild.Same).findFirst();
		if (one.isPresent() && ways.stream().allMatch(way -> way.isEmpty() || way.contains(one.get()))) {
			return new Found(one, List.of());
		}
		Set<Pupil> doubtful = new LinkedHashSet<>(near);
		ways.forEach(doubtful::addAll);
		doubtful.addAll(withBsn);
		if (doubtful.isEmpty()) {
			doubtful.addAll(numbered);
		}
		return new Found(Optional.empty(), List.copyOf(doubtful));
	}

	private static List<Pupil> possible(Pupil wanted, List<Pupil> candidates) {
		return candidates.stream().filter(p -> !(answer(wanted, p) instanceof SameChild.Another)).toList();
	}

	/** Everybody with that birth date whose name may be the same, and everybody with the same name. */
	private List<Pupil> near(Pupil wanted) {
		Set<Pupil> near = new LinkedHashSet<>(possible(wanted, wanted.birthDate().map(day -> byBirthDate.getOrDefault(day, List.of())).orElse(List.of())));
		near.addAll(byName.getOrDefault(wanted.name().letters(), List.of()));
		return List.copyOf(near);
	}

	/** Two numbers that differ tell nothing: a roster's key can come from another count than the list's. */
	private static SameChild answer(Pupil wanted, Pupil candidate) {
		Person other = candidate.person();
		return SameChild.of(wanted.person(), number(wanted).equals(number(candidate)) ? other : other.withoutNumber());
	}

	/** A spreadsheet drops the zeros in front. */
	static String number(Pupil pupil) {
		return pupil.leerlingnummer().strip().replaceFirst("^0+(?=.)", "").toLowerCase(Locale.ROOT);
	}

	private static void put(Map<String, List<Pupil>> index, String key, Pupil pupil) {
		if (!key.isEmpty()) {
			index.computeIfAbsent(key, k -> new ArrayList<>()).add(pupil);
		}
	}
}
