package nl.dossierbrug.exchange.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;

/**
 * A transfer on its way to its next state. The only place where a status changes, so the tables of
 * {@link SenderStatus#next} and {@link ReceiverStatus#next} hold for everybody: a step that is not in them is a fault
 * here, and whoever lets a user take a step asks {@link #may} first.
 */
public final class TransferEdit {

	private final Transfer from;
	private SenderStatus senderStatus;
	private Optional<ReceiverStatus> receiverStatus;
	private int version;
	private List<Finding> findings;
	private Optional<Refusal> refusal;
	private Optional<LocalDate> expires;
	private Optional<Instant> receivedAt;
	private Optional<Long> plannedRevision;
	private Optional<String> linkKey;
	private boolean nameless;

	public TransferEdit(Transfer from) {
		this.from = from;
		senderStatus = from.senderStatus();
		receiverStatus = from.receiverStatus();
		version = from.version();
		findings = from.findings();
		refusal = from.refusal();
		expires = from.expires();
		receivedAt = from.receivedAt();
		plannedRevision = from.plannedRevision();
		linkKey = from.linkKey();
	}

	public static boolean may(Transfer transfer, SenderStatus next) {
		return transfer.senderStatus().next().contains(next);
	}

	/** A transfer that nobody asked for can only be asked for. */
	public static boolean may(Transfer transfer, ReceiverStatus next) {
		return mayFollow(transfer.receiverStatus(), next);
	}

	private static boolean mayFollow(Optional<ReceiverStatus> now, ReceiverStatus next) {
		return now.map(status -> status.next().contains(next)).orElse(next == ReceiverStatus.GEVRAAGD);
	}

	public TransferEdit to(SenderStatus next) {
		if (!senderStatus.next().contains(next)) {
			throw new IllegalStateException(from.id() + " cannot go from " + senderStatus + " to " + next);
		}
		senderStatus = next;
		return this;
	}

	public TransferEdit to(ReceiverStatus next) {
		if (!mayFollow(receiverStatus, next)) {
			throw new IllegalStateException(from.id() + " cannot go from " + receiverStatus + " to " + next);
		}
		receiverStatus = Optional.of(next);
		return this;
	}

	public TransferEdit ready(int newVersion, LocalDate lastDay) {
		version = newVersion;
		expires = Optional.of(lastDay);
		return this;
	}

	public TransferEdit found(List<Finding> all) {
		findings = all;
		return this;
	}

	public TransferEdit refusedFor(Refusal reason) {
		refusal = Optional.of(reason);
		return this;
	}

	/** What stood in the way no longer does. */
	public TransferEdit acceptable() {
		refusal = Optional.empty();
		return this;
	}

	public TransferEdit received(Instant at) {
		receivedAt = Optional.of(at);
		refusal = Optional.empty();
		return this;
	}

	public TransferEdit planned(Optional<Long> revision) {
		plannedRevision = revision;
		return this;
	}

	public TransferEdit linked(String key) {
		linkKey = Optional.of(key);
		return this;
	}

	/** Whose it was, what was found and why it was refused are known no more, at either side. */
	public TransferEdit destroyed() {
		to(SenderStatus.VERNIETIGD);
		receiverStatus.ifPresent(now -> to(ReceiverStatus.VERNIETIGD));
		nameless = true;
		linkKey = Optional.empty();
		return withoutContent();
	}

	/** What checking found in the content, and what a plan would do with it, goes with the content. */
	public TransferEdit withoutContent() {
		findings = List.of();
		refusal = Optional.empty();
		plannedRevision = Optional.empty();
		return this;
	}

	public Transfer done() {
		if (nameless) {
			return new Transfer(from.id(), from.batch(), from.sender(), from.receiver(), from.school(), from.addressee(),
					from.profile(), Optional.empty(), "", "", Optional.empty(), "", senderStatus, receiverStatus, version,
					findings, refusal, expires, receivedAt, plannedRevision, linkKey, from.way());
		}
		return new Transfer(from.id(), from.batch(), from.sender(), from.receiver(), from.school(), from.addressee(),
				from.profile(), from.bsn(), from.leerlingnummer(), from.name(), from.birthDate(), from.group(), senderStatus, receiverStatus,
				version, findings, refusal, expires, receivedAt, plannedRevision, linkKey, from.way());
	}
}
