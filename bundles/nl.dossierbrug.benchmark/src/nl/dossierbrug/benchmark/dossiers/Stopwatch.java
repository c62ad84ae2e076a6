package nl.dossierbrug.benchmark.dossiers;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures ways in turn, round after round, so that a busy minute of the machine hits all of them. What counts is the
 * processor time of the thread, and of the rounds the median.
 */
final class Stopwatch {

	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final DossierMix mix;
	private final int warmUp;
	private final int rounds;
	private final int passes;
	/** Work of which nobody keeps the result may be left out by the JVM. */
	private volatile int kept;

	/**
	 * @param warmUp rounds that do not count
	 * @param rounds rounds that count
	 * @param passes how often a round goes through the mix
	 */
	Stopwatch(DossierMix mix, int warmUp, int rounds, int passes) {
		this.mix = mix;
		this.warmUp = warmUp;
		this.rounds = rounds;
		this.passes = passes;
	}

	/** Dossiers per second of processor time, of each way. */
	Map<String, Double> measure(Map<String, CheckWay> ways) throws Exception {
		Map<String, List<Double>> speeds = new LinkedHashMap<>();
		for (int round = -warmUp; round < rounds; round++) {
			for (Map.Entry<String, CheckWay> way : ways.entrySet()) {
				double speed = speed(way.getValue());
				if (round >= 0) {
					speeds.computeIfAbsent(way.getKey(), w -> new ArrayList<>()).add(speed);
				}
			}
		}
		Map<String, Double> medians = new LinkedHashMap<>();
		speeds.forEach((way, all) -> medians.put(way, median(all)));
		return medians;
	}

	/** One round. @return dossiers per second of this thread's processor time */
	double speed(CheckWay way) throws Exception {
		long start = threads.getCurrentThreadCpuTime();
		int seen = 0;
		for (int pass = 0; pass < passes; pass++) {
			for (byte[] dossier : mix.dossiers()) {
				seen += way.through(dossier);
			}
		}
		double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
		kept = seen;
		return passes * mix.size() / seconds;
	}

	static double median(List<Double> values) {
		return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
	}
}
