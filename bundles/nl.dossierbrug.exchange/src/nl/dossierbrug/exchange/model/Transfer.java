package nl.dossierbrug.exchange.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.Way;

/**
 * One pupil in a batch, from concept to imported. Immutable: each step makes a new one.
 *
 * @param id {@code T1}, {@code T2} …
 * @param batch the batch it is in
 * @param sender id of the sending connector
 * @param receiver id of the receiving connector
 * @param school the sending school
 * @param addressee the school that may have it
 * @param profile the profile of the dossier
 * @param bsn the pupil's number; empty when the list has none
 * @param leerlingnummer the school's own number of the pupil; empty when not known
 * @param name the pupil's name as people say it
 * @param birthDate as the list has it
 * @param group the pupil's group, as the list has it
 * @param senderStatus where it stands at the sending side
 * @param receiverStatus where it stands at the receiving side; empty while nobody asked
 * @param version the version of the dossier that was made ready: the first for this pupil, sender and receiver is 1; 0
 *        while there is none
 * @param findings what checking found
 * @param refusal why it was refused, or why the last request for it was
 * @param expires the last day on which it can be had; empty while it is not ready
 * @param receivedAt when the receiver got it
 * @param plannedRevision the revision of the pupil file that the shown plan was made against, whatever the status; empty
 *        while none was shown or when it was carried out; -1 when that file is no more, so that the plan holds for none
 * @param linkKey the koppelsleutel under which it was sent; empty for a dossier that is asked for
 * @param way who carries the dossier
 */
public record Transfer(String id, String batch, String sender, String receiver, School school, School addressee,
		Profile profile, Optional<Bsn> bsn, String leerlingnummer, String name, Optional<LocalDate> birthDate, String group,
		SenderStatus senderStatus, Optional<ReceiverStatus> receiverStatus, int version, List<Finding> findings,
		Optional<Refusal> refusal, Optional<LocalDate> expires, Optional<Instant> receivedAt,
		Optional<Long> plannedRevision, Optional<String> linkKey, Way way) {

	public Transfer {
		findings = findings.stream().map(Finding::kept).toList();
		refusal = refusal.map(Refusal::kept);
		Objects.requireNonNull(way);
	}

	/**
	 * Whether it can be taken back, or let go: it is ready and was not handed out, it was broken off or refused before it
	 * was ready, people carry it themselves, or another system has it that can be asked to give it up. A draft, which the table of statuses would let go too, was never out: there is nothing to take back.
	 */
	public boolean mayBeWithdrawn() {
		return senderStatus == SenderStatus.GEREED || senderStatus == SenderStatus.BEGELEID || isUnfinished()
				|| way == Way.DIRECT && senderStatus == SenderStatus.VERSTREKT;
	}

	/** Whether it was taken back or destroyed: whoever asks for its batch does not ask for it. */
	public boolean isTakenAway() {
		return senderStatus == SenderStatus.INGETROKKEN || senderStatus == SenderStatus.VERNIETIGD;
	}

	/** Whether making ready was begun and came to no end: it was broken off, or refused. */
	public boolean isUnfinished() {
		return senderStatus == SenderStatus.CONCEPT || senderStatus == SenderStatus.GEWEIGERD;
	}
}
