package nl.dossierbrug.exchange.connectors;

import java.io.IOException;
import java.util.Objects;

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
}
