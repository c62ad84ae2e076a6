package nl.dossierbrug.exchange.validate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

import nl.dossierbrug.core.outcome.Progress;

/**
 * The same work on many items, on several threads, with the results in the order of the items. Only a few items are
 * under way at a time, so that memory stays flat however many there are.
 */
final class OrderedWork {

	/** More threads than this do not make reading files from one disk any faster, and each holds a dossier. */
	private static final int MOST_THREADS = 8;

	private final int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);

	/**
	 * Does it. Stops after the item at hand when asked.
	 *
	 * @param each is called on the caller's thread, in the order of the items
	 */
	<T, R> void run(List<T> items, Function<T, R> work, Progress progress, Consumer<R> each) {
		progress.begin(items.size());
		ExecutorService workers = Executors.newFixedThreadPool(threads, task -> {
			Thread thread = new Thread(task, "dossiers");
			thread.setDaemon(true);
			return thread;
		});
		try {
			Deque<Future<R>> underWay = new ArrayDeque<>();
			Iterator<T> waiting = items.iterator();
			while (!progress.cancelled() && (waiting.hasNext() || !underWay.isEmpty())) {
				while (waiting.hasNext() && underWay.size() < 2 * threads) {
					T item = waiting.next();
					underWay.add(workers.submit(() -> work.apply(item)));
				}
				each.accept(result(underWay.remove()));
				progress.done(1);
			}
		} finally {
			workers.shutdownNow();
		}
	}

	private static <R> R result(Future<R> future) {
		try {
			return future.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while dossiers were checked", e);
		} catch (ExecutionException e) {
			throw new IllegalStateException("work on a dossier failed", e.getCause());
		}
	}
}
