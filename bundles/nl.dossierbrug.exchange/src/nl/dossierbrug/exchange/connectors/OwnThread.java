package nl.dossierbrug.exchange.connectors;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Work of a connector on a thread of its own, so that whoever wants the answer need not wait for it.
 *
 * @param <T> what it gives
 */
final class OwnThread<T> {

	private final CompletableFuture<T> answer = new CompletableFuture<>();
	private final Thread thread;
	private final long begun = System.nanoTime();

	/** Begins the work. Whatever it throws, Errors too, and nothing given back, is kept for who asks. */
	OwnThread(String name, Supplier<T> work) {
		thread = Thread.ofPlatform().daemon().name("connector " + name).start(() -> {
			try {
				answer.complete(Objects.requireNonNull(work.get()));
			} catch (Throwable thrown) {
				answer.completeExceptionally(thrown);
			}
		});
	}

	/** Waits until it has ended, but not longer than that. @return whether it has */
	boolean ended(Duration limit) throws InterruptedException {
		try {
			answer.get(Math.max(0, limit.toMillis()), TimeUnit.MILLISECONDS);
		} catch (TimeoutException e) {
			return answer.isDone();
		} catch (ExecutionException e) {
			return true;
		}
		return true;
	}

	/** What it gave. To be asked when it has ended. @throws ExecutionException with what it threw */
	T get() throws ExecutionException {
		try {
			return answer.get();
		} catch (InterruptedException e) {
			throw new IllegalStateException("it had not ended", e);
		}
	}

	/**
	 * What it gave, waited for no longer than that. One that has not ended goes on.
	 *
	 * @throws ConnectorFault with what it threw, or that it takes too long
	 */
	T answer(String connector, String method, Duration limit) {
		try {
			if (!ended(limit)) {
				throw new ConnectorFault(connector, method, new TimeoutException());
			}
			return get();
		} catch (ExecutionException e) {
			throw new ConnectorFault(connector, method, e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new ConnectorFault(connector, method, e);
		}
	}

	/** How long ago it began. */
	Duration age() {
		return Duration.ofNanos(System.nanoTime() - begun);
	}

	boolean hasEnded() {
		return answer.isDone();
	}

	/** Tells it to stop, and goes on without it. @param end is told when it does end */
	void leave(Runnable end) {
		answer.whenComplete((value, thrown) -> end.run());
		stop();
	}

	/** Tells it to stop; nothing happens when it has ended. */
	void stop() {
		thread.interrupt();
	}
}
