package nl.dossierbrug.exchange.store;

import java.util.Objects;

import nl.dossierbrug.core.outcome.Refusal;

/**
 * The store cannot do its work now, for a reason about which somebody can do something: the disk is full
 * ({@code store.full}), the data are damaged ({@code store.damaged}), the server does not answer
 * ({@code store.unreachable}). Nothing of the transaction was kept. The store may be asked again: it opens its data anew
 * by itself when the reason is gone.
 */
public final class StoreTrouble extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Refusal refusal;

	/**
	 * @param refusal why, and what to do
	 * @param cause what was thrown below; its words are never shown, since they may repeat what was being written
	 */
	public StoreTrouble(Refusal refusal, Throwable cause) {
		super(refusal.id(), cause);
		this.refusal = Objects.requireNonNull(refusal);
	}

	/** Why, and what to do. */
	public Refusal refusal() {
		return refusal;
	}
}
