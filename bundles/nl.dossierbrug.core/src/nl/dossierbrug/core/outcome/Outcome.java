package nl.dossierbrug.core.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What came of something that can be refused: the thing itself, or every reason why not. Outcomes compose: what follows
 * on something done is said with {@link #map} and {@link #then}, what needs several things with {@link #both} and
 * {@link #all}. None of them loses a reason.
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

		@Override
		public List<Refusal> refusals() {
			return List.of();
		}

		@Override
		public <R, E extends Exception> Outcome<R> then(Step<? super T, Outcome<R>, E> step) throws E {
			return Objects.requireNonNull(step.from(value));
		}
	}

	/**
	 * It was refused, and nothing was changed.
	 *
	 * @param refusals every reason, each once; at least one
	 */
	record Refused<T>(List<Refusal> refusals) implements Outcome<T> {
		public Refused {
			refusals = refusals.stream().flatMap(refusal -> refusal.each().stream()).distinct().toList();
			if (refusals.isEmpty()) {
				throw new IllegalArgumentException("refused without a reason");
			}
		}

		@Override
		public <R, E extends Exception> Outcome<R> then(Step<? super T, Outcome<R>, E> step) {
			return new Refused<>(refusals);
		}
	}

	/**
	 * What follows on something that was done.
	 *
	 * @param <T> what was done
	 * @param <R> what comes of it
	 * @param <E> what may be thrown meanwhile, and is passed on as it is
	 */
	@FunctionalInterface
	interface Step<T, R, E extends Exception> {
		/** What comes of the thing; never null. */
		R from(T value) throws E;
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

	/** What is made of two things when both were done; otherwise every reason against either, in order. */
	static <A, B, R> Outcome<R> both(Outcome<A> one, Outcome<B> other, BiFunction<? super A, ? super B, ? extends R> made) {
		return one instanceof Done<A>(A first) && other instanceof Done<B>(B second) ? done(made.apply(first, second))
				: refused(Stream.concat(one.refusals().stream(), other.refusals().stream()).toList());
	}

	/** The things in order when all were done; otherwise every reason against any, in order. */
	static <T> Outcome<List<T>> all(List<Outcome<T>> outcomes) {
		List<T> things = new ArrayList<>();
		List<Refusal> refusals = new ArrayList<>();
		outcomes.forEach(outcome -> refusals.addAll(outcome.map(things::add).refusals()));
		return refusals.isEmpty() ? done(List.copyOf(things)) : refused(refusals);
	}

	/** Every reason why not; none when it was done. */
	List<Refusal> refusals();

	/**
	 * Goes on with something that can be refused too.
	 *
	 * @param step is not taken when this was refused
	 * @return what the step came to, or this refusal with all its reasons
	 */
	<R, E extends Exception> Outcome<R> then(Step<? super T, Outcome<R>, E> step) throws E;

	/**
	 * Goes on with something that always succeeds.
	 *
	 * @param step is not taken when this was refused
	 * @return what the step made, or this refusal with all its reasons
	 */
	default <R, E extends Exception> Outcome<R> map(Step<? super T, ? extends R, E> step) throws E {
		return then(value -> done(step.from(value)));
	}
}
