package nl.dossierbrug.roster;

/** Made-up numbers for tests; none is anybody's. */
final class Numbers {

	private Numbers() {
	}

	/** The first valid BSN that begins with these eight digits or later ones. */
	static String bsn(int firstEight) {
		int last = remainder(firstEight);
		return last == 10 ? bsn(firstEight + 1) : String.format("%08d%d", firstEight, last);
	}

	/** An onderwijsnummer: begins with 10 and leaves five. */
	static String onderwijsnummer(int next) {
		int body = 10_000_000 + next;
		int last = Math.floorMod(remainder(body) - 5, 11);
		return last == 10 ? onderwijsnummer(next + 1) : String.format("%08d%d", body, last);
	}

	private static int remainder(int eight) {
		int sum = 0;
		for (int weight = 2, rest = eight; weight <= 9; weight++, rest /= 10) {
			sum += weight * (rest % 10);
		}
		return sum % 11;
	}
}
