package nl.dossierbrug.exchange.follow;

import java.util.Objects;

import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.model.Transfer;

/**
 * Something that waits for a person.
 *
 * @param transfer what it is about
 * @param kind what kind of thing waits
 * @param what what to do, in a sentence
 */
public record Todo(Transfer transfer, Kind kind, Text what) {

	/** What can wait for a person. */
	public enum Kind {
		/** Held back or refused: somebody must set something right. */
		REFUSED,
		/** Making ready was broken off before its turn came. */
		BROKEN_OFF,
		/** The source changed since it was made ready. */
		CHANGED,
		/** Made ready, and its last day comes near. */
		EXPIRING,
		/** A guided handover in which steps are still to be done: one for the whole batch, told of the first pupil who waits. */
		GUIDED,
		/** Made ready, and nobody asked for it yet. */
		READY,
		/** Arrived, and not in a pupil file yet. */
		ARRIVED
	}

	public Todo {
		Objects.requireNonNull(transfer);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(what);
	}
}
