package nl.dossierbrug.benchmark.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What importing one dossier costs in a batch of 2,000, against a batch of 200: the same work in the same run, the two
 * in turn, after a warm-up that does not count.
 *
 * <pre>DossierImport WORKING-FOLDER [LARGE SMALL ROUNDS]</pre>
 */
public final class DossierImport {

	private final Path work;
	private int homes;

	private DossierImport(Path work) {
		this.work = work;
	}

	public static void main(String[] args) throws IOException {
		int large = args.length > 1 ? Integer.parseInt(args[1]) : 2000;
		int small = args.length > 2 ? Integer.parseInt(args[2]) : 200;
		int rounds = args.length > 3 ? Integer.parseInt(args[3]) : 3;
		new DossierImport(Path.of(args[0])).measure(large, small, rounds);
	}

	private void measure(int large, int small, int rounds) throws IOException {
		List<Double> largeCosts = new ArrayList<>();
		List<Double> smallCosts = new ArrayList<>();
		cost(small);
		for (int i = 0; i < rounds; i++) {
			smallCosts.add(cost(small));
			largeCosts.add(cost(large));
		}
		System.out.printf("importing %5d dossiers: median %.2f ms per dossier%n", small, median(smallCosts));
		System.out.printf("importing %5d dossiers: median %.2f ms per dossier%n", large, median(largeCosts));
		System.out.printf("ratio %.2f (goal: at most 1.3)%n", median(largeCosts) / median(smallCosts));
	}

	/** Milliseconds per dossier, in a home of its own. */
	private double cost(int dossiers) throws IOException {
		Path folder = Files.createDirectories(work.resolve("run" + ++homes));
		try (ReadyBatch batch = ReadyBatch.of(dossiers, folder)) {
			long start = System.nanoTime();
			batch.importAll();
			return (System.nanoTime() - start) / 1e6 / dossiers;
		}
	}

	private static double median(List<Double> costs) {
		List<Double> sorted = new ArrayList<>(costs);
		Collections.sort(sorted);
		return sorted.get(sorted.size() / 2);
	}
}
