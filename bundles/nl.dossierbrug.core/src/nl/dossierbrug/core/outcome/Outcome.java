package nl.dossierbrug.core.outcome;

import java.util.List;
import java.util.Objects;

/**
 * What came of something that can be refused: the thing itself, or why not.
 *
 * @param <T> what one gets when it is done
 */
public sealed interface Outcome<T> {

	/**
	 * It was done.
	 *
	 * @param value what came of it
	 */
	record Done<T>(T value) implements Outcome<T> {
		public Done {
			Objects.requireNonNull(value);
		}
	}

	/**
	 * It was refused, and nothing was changed.
	 *
	 * @param refusals every reason, at least one
	 */
	record Refused<T>(List<Refusal> refusals) implements Outcome<T> {
		public Refused {
			refusals = List.copyOf(refusals);
			if (refusals.isEmpty()) {
				throw new IllegalArgumentException("refused without a reason");
			}
		}
	}

	static <T> Outcome<T> done(T value) {
		return new Done<>(value);
	}

	static <T> Outcome<T> refused(Refusal... refusals) {
		return new Refused<>(List.of(refusals));
	}

	static <T> Outcome<T> refused(List<Refusal> refusals) {
		return new Refused<>(refusals);
	}
}
