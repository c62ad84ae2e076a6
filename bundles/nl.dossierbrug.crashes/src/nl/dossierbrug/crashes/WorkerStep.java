package nl.dossierbrug.crashes;

import java.util.List;
import java.util.Map;

/**
 * Something the worker is told to do.
 *
 * @param name what it is called in what is measured
 * @param words what it is told, see {@link nl.dossierbrug.crashes.child.Worker}
 * @param facts what is so when it was done, by what it is about
 */
record WorkerStep(String name, List<String> words, Map<String, String> facts) {

	/** Telling everything that stands in the home. */
	static final WorkerStep STATE = new WorkerStep("state", List.of("state"), Map.of());

	WorkerStep {
		words = List.copyOf(words);
		facts = Map.copyOf(facts);
	}
}
