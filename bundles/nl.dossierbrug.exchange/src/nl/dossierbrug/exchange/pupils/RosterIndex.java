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
import nl.dossierbrug.core.pupil.Pupil;

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
			put(byName, PersonFit.joined(pupil.name().spoken()), pupil);
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
		List<Pupil> same = near.stream().filter(p -> fit(wanted, p).sameName() && fit(wanted, p).sameBirthDate()).toList();
		List<List<Pupil>> ways = List.of(numbered.stream().filter(p -> numberHolds(fit(wanted, p))).toList(),
				withBsn.stream().filter(p -> bsnHolds(fit(wanted, p))).toList(),
				same.stream().filter(p -> !fit(wanted, p).otherBsn()).toList());
		Optional<Pupil> one = ways.stream().filter(way -> way.size() == 1).map(List::getFirst).findFirst();
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

	private static boolean numberHolds(PersonFit fit) {
		boolean person = fit.sameName() && fit.sameBirthDate();
		return person || fit.possible() && !fit.otherBirthDate() && !fit.otherBsn();
	}

	/** A BSN is one person's; a date of birth can be mistyped, but not a name too. */
	private static boolean bsnHolds(PersonFit fit) {
		return fit.possible() && (!fit.otherBirthDate() || fit.sameName());
	}

	/** Everybody with that birth date whose name may be the same, and everybody with the same name. */
	private List<Pupil> near(Pupil wanted) {
		Set<Pupil> near = new LinkedHashSet<>();
		wanted.birthDate().map(day -> byBirthDate.getOrDefault(day, List.of())).orElse(List.of()).stream()
				.filter(p -> fit(wanted, p).possible()).forEach(near::add);
		near.addAll(byName.getOrDefault(PersonFit.joined(wanted.name().spoken()), List.of()));
		return List.copyOf(near);
	}

	private static PersonFit fit(Pupil wanted, Pupil candidate) {
		return new PersonFit(wanted, candidate);
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
