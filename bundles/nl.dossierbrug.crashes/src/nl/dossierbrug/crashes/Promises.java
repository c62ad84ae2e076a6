package nl.dossierbrug.crashes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What must stand in a home, by what was acknowledged and by nothing else: a command that was acknowledged was done; one
 * that was begun may have been done or not, pupil by pupil; and each transaction that was acknowledged is in the log.
 */
final class Promises {

	private final Map<String, Set<String>> allowed = new HashMap<>();
	private long newest;
	private Optional<WorkerStep> pending = Optional.empty();

	/** Everything that stands in a home now is to stay. */
	void standing(HomeState state) {
		committed(state.newest());
		state.subjects().forEach(about -> allowed.put(about, new LinkedHashSet<>(List.of(state.fact(about)))));
	}

	/** A transaction was acknowledged. @param entry the number of the newest entry of the log in it */
	synchronized void committed(long entry) {
		newest = Math.max(newest, entry);
	}

	/** A command is about to be given. */
	void begun(WorkerStep step) {
		pending = Optional.of(step);
		step.facts().forEach((about, fact) -> {
			// what was never acknowledged holds nobody to anything
			if (allowed.containsKey(about)) {
				allowed.get(about).add(fact);
			}
		});
	}

	/** A command was acknowledged. */
	void done(WorkerStep step) {
		pending = Optional.empty();
		step.facts().forEach((about, fact) -> allowed.put(about, new LinkedHashSet<>(List.of(fact))));
	}

	/** The command that was broken off, and is to be repeated. */
	Optional<WorkerStep> pending() {
		return pending;
	}

	/** What was promised and is not so. */
	synchronized List<KillTrouble> broken(HomeState state) {
		List<KillTrouble> troubles = new ArrayList<>();
		if (state.newest() < newest) {
			troubles.add(new KillTrouble(KillTrouble.Kind.COMMIT_LOST, newest - state.newest(),
					"entry " + newest + " of the log was acknowledged, " + state.newest() + " is the newest"));
		}
		if (state.newest() != state.entries()) {
			troubles.add(new KillTrouble(KillTrouble.Kind.COMMIT_LOST, Math.abs(state.newest() - state.entries()),
					"the log has " + state.entries() + " entries, and " + state.newest() + " is the newest"));
		}
		allowed.forEach((about, facts) -> {
			if (!facts.contains(state.fact(about))) {
				troubles.add(new KillTrouble(KillTrouble.Kind.COMMIT_LOST, 1, about + " is " + state.fact(about) + ", not " + facts));
			}
		});
		return troubles;
	}
}
