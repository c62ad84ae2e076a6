package nl.dossierbrug.exchange.okr;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class CheapestPairingTest {

	@Test
	void noOtherPairingIsCheaper() {
		SplittableRandom random = new SplittableRandom(7);
		for (int round = 0; round < 500; round++) {
			int size = 1 + random.nextInt(6);
			long[][] costs = new long[size][size];
			for (long[] row : costs) {
				IntStream.range(0, size).forEach(i -> row[i] = random.nextLong(1L << 50) >> random.nextInt(50));
			}
			int[] columns = CheapestPairing.of(costs);
			assertArrayEquals(IntStream.range(0, size).toArray(), IntStream.of(columns).sorted().toArray());
			assertEquals(cheapest(costs, 0, 0), IntStream.range(0, size).mapToLong(i -> costs[i][columns[i]]).sum());
		}
	}

	@Test
	void nothingCanBePairedWithNothing() {
		assertArrayEquals(new int[0], CheapestPairing.of(new long[0][0]));
	}

	/** By trying everything. */
	private static long cheapest(long[][] costs, int row, int taken) {
		if (row == costs.length) {
			return 0;
		}
		long least = Long.MAX_VALUE;
		for (int column = 0; column < costs.length; column++) {
			if ((taken & 1 << column) == 0) {
				least = Math.min(least, costs[row][column] + cheapest(costs, row + 1, taken | 1 << column));
			}
		}
		return least;
	}
}
