package nl.dossierbrug.core.line;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Progress;

/**
 * What a connector is given for one call over its line. Whoever called waits until the deadline and not longer: then the
 * thread is interrupted, and whatever is answered later is not heard.
 *
 * @param school the school that the call is made for
 * @param settings the value of every setting that the connector declared, by key; the declared default where nobody set it
 * @param line the line to speak over
 * @param clock the clock to reckon with
 * @param deadline when an answer must be there
 * @param progress counts what the call itself says it counts; when it is cancelled the connector stops as soon as it can
 */
public record Call(School school, Map<String, String> settings, Line line, Clock clock, Instant deadline, Progress progress) {

	private static final Duration LEAST = Duration.ofMillis(1);

	public Call {
		Objects.requireNonNull(school);
		settings = Map.copyOf(settings);
		Objects.requireNonNull(line);
		Objects.requireNonNull(clock);
		Objects.requireNonNull(deadline);
		Objects.requireNonNull(progress);
	}

	/** How long there still is, never less than a millisecond, so that it can be the time limit of a request. */
	public Duration timeLeft() {
		Duration left = Duration.between(clock.instant(), deadline);
		return left.compareTo(LEAST) < 0 ? LEAST : left;
	}

	/**
	 * The value of a setting.
	 *
	 * @param key a key that the connector declared
	 * @throws IllegalArgumentException when it declared none with that key
	 */
	public String setting(String key) {
		String value = settings.get(key);
		if (value == null) {
			throw new IllegalArgumentException("not declared: " + key);
		}
		return value;
	}

	/** Without the settings: there may be secrets among them. */
	@Override
	public String toString() {
		return school + " until " + deadline;
	}
}
