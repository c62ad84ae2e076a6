package nl.dossierbrug.exchange.connectors;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import nl.dossierbrug.core.outcome.Progress;

/**
 * The wall around one connector. It works on threads of its own, so that nobody waits for it longer than was said; whatever it
 * throws, gives back or does not give back becomes a {@link ConnectorFault} that says whose it is. Safe for many threads.
 */
final class Wall {

	/** For what it declares, each thing once: enough to load its classes behind a virus scanner. */
	private static final Duration DECLARING = Duration.ofSeconds(5);
	private static final Duration LOOKING = Duration.ofSeconds(10);
	/** So long a reading may tell of no progress. */
	private static final Duration STANDING_STILL = Duration.ofSeconds(60);
	/** Who was told to stop may leave everything in order first. */
	private static final Duration STOPPING = Duration.ofMillis(500);
	private static final Duration LOOK = Duration.ofMillis(50);
	/** A connector that does not come back from so many calls is not asked more. */
	private static final int MOST_LEFT = 3;

	private final String connector;
	private final Consumer<ConnectorFault> faults;
	private final Map<String, OwnThread<?>> declared = new ConcurrentHashMap<>();
	/** Calls that one went on without, and that have not ended. */
	private final AtomicInteger left = new AtomicInteger();

	Wall(String connector, Consumer<ConnectorFault> faults) {
		this.connector = connector;
		this.faults = faults;
	}

	/** A call over the line, with a wall around it. */
	LineCall lineCall() {
		return new LineCall(connector, faults);
	}

	/**
	 * Something that never changes: it is asked once, and known from then on. What comes too late is known the next time.
	 *
	 * @throws ConnectorFault when it cannot say
	 */
	<T> T declared(String method, Supplier<T> asked) {
		@SuppressWarnings("unchecked") // what is kept under a method is what that method gives
		OwnThread<T> answer = (OwnThread<T>) declared.computeIfAbsent(method, name -> new OwnThread<>(connector, asked));
		try {
			return answer(method, answer, DECLARING.minus(answer.age()));
		} catch (ConnectorFault fault) {
			if (answer.hasEnded()) {
				declared.remove(method, answer);
			}
			throw fault;
		}
	}

	/** Something that depends on what is asked. @throws ConnectorFault when it breaks down, or takes too long */
	<T> T looked(String method, Supplier<T> asked) {
		OwnThread<T> answer = begin(method, asked);
		try {
			return answer(method, answer, LOOKING);
		} catch (ConnectorFault fault) {
			leave(answer);
			throw fault;
		}
	}

	/**
	 * Something long. It may take as long as it tells of progress, and who stops it need not wait.
	 *
	 * @param stopped what it comes to when it was stopped and does not come back by itself
	 * @throws ConnectorFault when it breaks down, or stands still
	 */
	<T> T read(String method, Progress progress, Function<Progress, T> work, Supplier<T> stopped) {
		WatchedProgress watched = new WatchedProgress(progress);
		OwnThread<T> answer = begin(method, () -> work.apply(watched));
		try {
			long asked = 0;
			while (!answer.ended(LOOK)) {
				asked = !progress.cancelled() ? 0 : asked == 0 ? System.nanoTime() : asked;
				if (asked != 0 && System.nanoTime() - asked > STOPPING.toNanos()) {
					return stopped.get();
				}
				if (watched.still().compareTo(STANDING_STILL) > 0) {
					throw fault(method, new TimeoutException());
				}
			}
			return answer(method, answer, Duration.ZERO);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return stopped.get();
		} finally {
			watched.release();
			leave(answer);
		}
	}

	private <T> OwnThread<T> begin(String method, Supplier<T> asked) {
		if (left.get() >= MOST_LEFT) {
			throw fault(method, new TimeoutException());
		}
		return new OwnThread<>(connector, asked);
	}

	private <T> T answer(String method, OwnThread<T> answer, Duration limit) {
		try {
			return answer.answer(connector, method, limit);
		} catch (ConnectorFault fault) {
			faults.accept(fault);
			throw fault;
		}
	}

	private void leave(OwnThread<?> answer) {
		if (!answer.hasEnded()) {
			left.incrementAndGet();
			answer.leave(left::decrementAndGet);
		}
	}

	private ConnectorFault fault(String method, Throwable cause) {
		ConnectorFault fault = new ConnectorFault(connector, method, cause);
		faults.accept(fault);
		return fault;
	}
}
