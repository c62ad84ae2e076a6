package nl.dossierbrug.crashes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Something the worker is told to do.
 *
 * @param name what it is called in what is measured
 * @param words what it is told, see {@link nl.dossierbrug.crashes.child.Worker}
 * @param facts what is so when it was done, by what it is about
 * @param makes a file that it makes and never writes over: when that is there, repeating the step is refused, and it was done
 */
record WorkerStep(String name, List<String> words, Map<String, String> facts, Optional<Path> makes) {

	private static final int FOUND = 1;
	private static final int NOT_WRITTEN = 3;

	/** Telling everything that stands in the home. */
	static final WorkerStep STATE = new WorkerStep("state", List.of("state"), Map.of());

	WorkerStep {
		words = List.copyOf(words);
		facts = Map.copyOf(facts);
		Objects.requireNonNull(makes);
	}

	WorkerStep(String name, List<String> words, Map<String, String> facts) {
		this(name, words, facts, Optional.empty());
	}

	/** Whether it was done when it ended so. */
	boolean wasDone(int exit) {
		return exit == 0 || exit == FOUND || exit == NOT_WRITTEN && makes.filter(Files::exists).isPresent();
	}
}
