package nl.dossierbrug.exchange.follow;

import java.util.Objects;

import nl.dossierbrug.exchange.model.Transfer;

/**
 * Where a transfer stands.
 *
 * @param transfer the transfer as it stands today
 * @param changed whether the file that the dossier was made of has changed since: the dossier has not, so what is new goes
 *        along only in a new version, which the parents must see anew. Never after its last day
 */
public record Standing(Transfer transfer, boolean changed) {

	public Standing {
		Objects.requireNonNull(transfer);
	}
}
