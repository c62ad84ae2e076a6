package nl.dossierbrug.exchange.lines;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import nl.dossierbrug.core.line.Tokens;

/** The tokens of one line, in memory only. */
final class MemoryTokens implements Tokens {

	/** Without words of its own, so that no value is ever shown. */
	private static final class Kept {
		private final String value;
		private final Instant until;

		private Kept(String value, Instant until) {
			this.value = Objects.requireNonNull(value);
			this.until = Objects.requireNonNull(until);
		}
	}

	private final Clock clock;
	private final Map<String, Kept> tokens = new ConcurrentHashMap<>();

	MemoryTokens(Clock clock) {
		this.clock = clock;
	}

	@Override
	public Optional<String> get(String name) {
		return Optional.ofNullable(tokens.get(name)).filter(kept -> clock.instant().isBefore(kept.until)).map(kept -> kept.value);
	}

	@Override
	public void put(String name, String value, Instant until) {
		tokens.put(name, new Kept(value, until));
	}

	@Override
	public void forget(String name) {
		tokens.remove(name);
	}
}
