package nl.dossierbrug.core.line;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import nl.dossierbrug.core.outcome.Refusal;

/**
 * What came of a call over a line. A connector that cannot answer because the line itself fails need not answer: it lets the
 * {@link java.io.IOException} go, and whoever called makes {@link NotNow} of it, with words for what happened.
 *
 * @param <T> what one gets when it is done
 */
public sealed interface Reply<T> {

	/**
	 * The system did it, and said so.
	 *
	 * @param value what it gave
	 */
	record Done<T>(T value) implements Reply<T> {
		public Done {
			Objects.requireNonNull(value);
		}

		@Override
		public <R> Reply<R> map(Function<? super T, ? extends R> made) {
			return new Done<>(made.apply(value));
		}
	}

	/**
	 * It was not done as far as is known, and the same may be tried again. Whether the system did it all the same is found
	 * out first, see {@link LiveDelivery#fate}.
	 *
	 * @param reason why not now
	 * @param after how long the system asks to wait; empty when it did not say, and then the ledger's own pauses hold
	 */
	record NotNow<T>(Refusal reason, Optional<Duration> after) implements Reply<T> {
		public NotNow {
			Objects.requireNonNull(reason);
			Objects.requireNonNull(after);
			if (after.filter(Duration::isNegative).isPresent()) {
				throw new IllegalArgumentException("a pause before now: " + after);
			}
		}

		@Override
		public <R> Reply<R> map(Function<? super T, ? extends R> made) {
			return new NotNow<>(reason, after);
		}
	}

	/**
	 * The system does not do it, and trying the same again changes nothing: a person has to do something.
	 *
	 * @param reason why not
	 */
	record Never<T>(Refusal reason) implements Reply<T> {
		public Never {
			Objects.requireNonNull(reason);
		}

		@Override
		public <R> Reply<R> map(Function<? super T, ? extends R> made) {
			return new Never<>(reason);
		}
	}

	static <T> Reply<T> done(T value) {
		return new Done<>(value);
	}

	static <T> Reply<T> notNow(Refusal reason) {
		return new NotNow<>(reason, Optional.empty());
	}

	static <T> Reply<T> never(Refusal reason) {
		return new Never<>(reason);
	}

	/** The same of what is made of the value; a no stays the same no. */
	<R> Reply<R> map(Function<? super T, ? extends R> made);
}
