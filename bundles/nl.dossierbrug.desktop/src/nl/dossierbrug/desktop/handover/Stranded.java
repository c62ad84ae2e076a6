package nl.dossierbrug.desktop.handover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import nl.dossierbrug.core.pupil.Pupil;

/**
 * Pupils who belong to a handover and cannot go along, because their number cannot be right. They cannot be ticked, so they are
 * taken to be meant when at least half of their group is: then they stay behind by name, on the screen and on the receipt, and
 * are not dropped in silence.
 */
final class Stranded {

	private final List<Pupil> all;
	private final Predicate<Pupil> chosen;

	/** @param all those of the list @param chosen who goes along */
	Stranded(List<Pupil> all, Predicate<Pupil> chosen) {
		this.all = all.stream().filter(Pupil::isHere).toList();
		this.chosen = chosen;
	}

	/** The rows of the list on which they stand. */
	Set<Integer> rows() {
		Map<String, Integer> balance = new HashMap<>();
		all.stream().filter(Pupil::usable).forEach(pupil -> balance.merge(pupil.group(), chosen.test(pupil) ? 1 : -1, Integer::sum));
		return all.stream().filter(pupil -> !pupil.usable() && isMeant(pupil.group(), balance)).map(Pupil::row).collect(Collectors.toSet());
	}

	private boolean isMeant(String group, Map<String, Integer> balance) {
		return balance.getOrDefault(group, -1) >= 0;
	}
}
