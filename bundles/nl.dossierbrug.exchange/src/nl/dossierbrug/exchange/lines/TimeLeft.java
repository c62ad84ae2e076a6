package nl.dossierbrug.exchange.lines;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * How long the client of a line may still take. It ends a little before the call does, so that it is told how the line failed,
 * and not only that the time is over.
 *
 * @param deadline of the call
 */
record TimeLeft(Clock clock, Instant deadline) implements Supplier<Duration> {

	private static final Duration LEAST = Duration.ofMillis(1);
	private static final long PART = 20;

	@Override
	public Duration get() {
		Duration left = Duration.between(clock.instant(), deadline);
		Duration ours = left.minus(left.dividedBy(PART));
		return ours.compareTo(LEAST) < 0 ? LEAST : ours;
	}
}
