package nl.dossierbrug.exchange.connectors;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import nl.dossierbrug.core.outcome.Refusal;

/** A line failed, and it is known how. Thrown by the client that a connector is handed, so that no connector needs words for it. */
public final class LineFailure extends IOException {

	private static final long serialVersionUID = 1L;

	private final transient Refusal refusal;

	/** @param refusal what happened, for people */
	public LineFailure(Refusal refusal, Throwable cause) {
		super(refusal.id(), cause);
		this.refusal = Objects.requireNonNull(refusal);
	}

	public Refusal refusal() {
		return refusal;
	}

	/** What was thrown, and what it came from, one after the other. */
	public static Stream<Throwable> causes(Throwable thrown) {
		return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause);
	}

	/** The first of that kind among what was thrown and what it came from. */
	public static <E extends Throwable> Optional<E> in(Throwable thrown, Class<E> kind) {
		return causes(thrown).filter(kind::isInstance).map(kind::cast).findFirst();
	}
}
