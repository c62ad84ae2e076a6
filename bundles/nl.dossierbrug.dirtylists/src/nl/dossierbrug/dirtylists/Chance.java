package nl.dossierbrug.dirtylists;

import java.util.List;
import java.util.Random;

/** What is left to chance, the same again for the same seed. */
record Chance(Random random) {

	Chance(long seed) {
		this(new Random(seed * 0x9E3779B97F4A7C15L + 11));
	}

	<T> T of(List<T> choices) {
		return choices.get(random.nextInt(choices.size()));
	}

	/** True so many times of a hundred. */
	boolean percent(int times) {
		return random.nextInt(100) < times;
	}

	int below(int end) {
		return random.nextInt(end);
	}
}
