package nl.dossierbrug.exchange.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.spi.Way;

/**
 * What a list shows of a transfer: of thousands this is read in a fraction of the time that the whole of each takes.
 *
 * @param id as {@link Transfer#id}
 * @param batch the batch it is in
 * @param sender id of the sending connector
 * @param receiver id of the receiving connector
 * @param profile the profile of the dossier
 * @param bsn the pupil's number; empty when the list has none
 * @param name the pupil's name as people say it
 * @param version the version of the dossier that was made ready; 0 while there is none
 * @param senderStatus where it stands at the sending side
 * @param receiverStatus where it stands at the receiving side; empty while nobody asked
 * @param expires the last day on which it can be had; empty while it is not ready
 * @param way who carries the dossier
 */
public record TransferLine(String id, String batch, String sender, String receiver, Profile profile, Optional<Bsn> bsn,
		String name, int version, SenderStatus senderStatus, Optional<ReceiverStatus> receiverStatus,
		Optional<LocalDate> expires, Way way) {

	public TransferLine {
		Objects.requireNonNull(id);
		Objects.requireNonNull(way);
	}

	/** What a list shows of this transfer. */
	public static TransferLine of(Transfer transfer) {
		return new TransferLine(transfer.id(), transfer.batch(), transfer.sender(), transfer.receiver(), transfer.profile(),
				transfer.bsn(), transfer.name(), transfer.version(), transfer.senderStatus(), transfer.receiverStatus(),
				transfer.expires(), transfer.way());
	}

	/** The same at another status of the sending side. */
	public TransferLine at(SenderStatus status) {
		return new TransferLine(id, batch, sender, receiver, profile, bsn, name, version, status, receiverStatus, expires, way);
	}
}
