package nl.dossierbrug.exchange.follow;

import java.util.Objects;

import nl.dossierbrug.exchange.model.TransferLine;

/**
 * A line of the list of all transfers.
 *
 * @param line what it shows, as the transfer stands today
 * @param changed whether the file that the dossier was made of has changed since, as in {@link Standing#changed}
 */
public record Listed(TransferLine line, boolean changed) {

	public Listed {
		Objects.requireNonNull(line);
	}

	/** The line of a transfer that was read whole. */
	public static Listed of(Standing standing) {
		return new Listed(TransferLine.of(standing.transfer()), standing.changed());
	}
}
