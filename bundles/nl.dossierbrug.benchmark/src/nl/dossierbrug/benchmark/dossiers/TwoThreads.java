package nl.dossierbrug.benchmark.dossiers;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How much more two threads do than one. */
final class TwoThreads {

	private static final int ROUNDS = 7;

	private final Stopwatch stopwatch;

	TwoThreads(Stopwatch stopwatch) {
		this.stopwatch = stopwatch;
	}

	/**
	 * How often the work of one thread two threads did in the same time.
	 *
	 * @param byTheClock what somebody sees who waits; less when the machine had other work
	 * @param byProcessorTime what two idle processors would show
	 */
	record Gain(double byTheClock, double byProcessorTime) {
	}

	/** @param way one that both threads may share */
	Gain measure(CheckWay way) throws Exception {
		List<Double> clock = new ArrayList<>();
		List<Double> processor = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
			Callable<Double> round = () -> stopwatch.speed(way);
			for (int i = 0; i < ROUNDS; i++) {
				long start = System.nanoTime();
				double alone = threads.submit(round).get();
				long between = System.nanoTime();
				double together = 0;
				for (Future<Double> one : threads.invokeAll(List.of(round, round))) {
					together += one.get();
				}
				clock.add(2.0 * (between - start) / (System.nanoTime() - between));
				processor.add(together / alone);
			}
		}
		return new Gain(Stopwatch.median(clock), Stopwatch.median(processor));
	}
}
