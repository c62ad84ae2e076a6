package nl.dossierbrug.practice;

import java.util.List;
import java.util.Random;

/**
 * Chance that falls the same way every time. Each part of a dossier throws its own dice, so that a change in one part
 * leaves the others as they were. {@link Random} is used because its numbers are laid down for every Java.
 */
final class Dice {

	private final Random random;

	/**
	 * @param seed whose dice
	 * @param purpose what they are thrown for
	 */
	Dice(long seed, String purpose) {
		// The first numbers of neighbouring seeds are alike; spreading the seed prevents that.
		random = new Random(seed * 0x9E3779B97F4A7C15L + purpose.hashCode());
	}

	/** A whole number, both ends included. */
	int between(int low, int high) {
		return low + random.nextInt(high - low + 1);
	}

	/** A number from 0 to 1. */
	double fraction() {
		return random.nextDouble();
	}

	/** True so many times in a hundred. */
	boolean chance(int percent) {
		return random.nextInt(100) < percent;
	}

	<T> T pick(List<T> things) {
		return things.get(random.nextInt(things.size()));
	}

	/** So many bytes without any pattern. */
	byte[] noise(int length) {
		byte[] bytes = new byte[length];
		random.nextBytes(bytes);
		return bytes;
	}
}
