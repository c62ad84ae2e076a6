package nl.dossierbrug.exchange.ledger;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.DossierVersion;
import nl.dossierbrug.exchange.model.LineMessage;
import nl.dossierbrug.exchange.model.LineMessage.Kind;
import nl.dossierbrug.exchange.model.MessageStatus;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.store.Records;

/** Takes a message in hand, in one transaction: from then on it is under way, whatever happens. */
final class Claiming {

	/** Longer than all calls for one message may take together. */
	static final Duration LEASE = Duration.ofMinutes(6);

	private static final Set<SenderStatus> OUT_OF_THE_WAY = EnumSet.of(SenderStatus.INGETROKKEN, SenderStatus.VERVANGEN, SenderStatus.VERLOPEN);

	private final Desk desk;
	private final LedgerSession session;
	private final LinePauses pauses;
	private final Outbox outbox;
	private final Messages words = new Messages(Claiming.class);

	Claiming(Desk desk, LedgerSession session) {
		this.desk = desk;
		this.session = session;
		pauses = new LinePauses(desk);
		outbox = new Outbox(desk);
	}

	/** @return empty when it is not to be sent now, or not any more; that is recorded */
	Optional<Claim> claim(Records records, String id) {
		LineMessage message = records.ledger().byId(id).orElseThrow();
		if (!isFree(records, message)) {
			return Optional.empty();
		}
		Optional<Transfer> transfer = message.transfer().flatMap(records.transfers()::byId);
		if (message.kind().isReading() || transfer.isEmpty()) {
			return left(records, message, "ledger.broken-off");
		}
		if (message.kind() == Kind.TAKE_BACK && isBeingDelivered(records, message)) {
			return Optional.empty();
		}
		if (message.kind() != Kind.DELIVER) {
			return Optional.of(underWay(records, message, transfer.get(), Optional.empty()));
		}
		Optional<DossierVersion> dossier = records.dossiers().of(transfer.get().id());
		if (transfer.get().senderStatus() != SenderStatus.GEREED || dossier.isEmpty()) {
			if (message.tries() > 0 && OUT_OF_THE_WAY.contains(transfer.get().senderStatus())) {
				outbox.takeBackThere(records, transfer.get(), message);
			}
			return left(records, message, "ledger.not-needed");
		}
		return Optional.of(underWay(records, message, transfer.get(), dossier));
	}

	private boolean isFree(Records records, LineMessage message) {
		return switch (message.status()) {
			case UNDER_WAY -> session.isGone(message, desk.now());
			case PENDING -> !message.nextTry().orElseThrow().isAfter(desk.now())
					&& pauses.until(records, message.connector(), message.school()).isEmpty();
			case CONFIRMED, REFUSED, GIVEN_UP -> false;
		};
	}

	/** As long as the delivery itself is on its way, nobody knows what there is to take back. */
	private boolean isBeingDelivered(Records records, LineMessage takeBack) {
		return records.ledger().ofTransfer(takeBack.transfer().orElseThrow()).stream().anyMatch(other -> other.key().equals(takeBack.about())
				&& other.status() == MessageStatus.UNDER_WAY && session.isBeingSent(other, desk.now()));
	}

	private Claim underWay(Records records, LineMessage message, Transfer transfer, Optional<DossierVersion> dossier) {
		LineMessage now = message.underWay(session.lease(desk.now().plus(LEASE)), desk.now());
		records.ledger().update(now);
		desk.audit(records, "message.under-way", now.id(), now.kind().word() + " " + now.connector() + " try " + now.tries());
		return new Claim(now, transfer, dossier);
	}

	private Optional<Claim> left(Records records, LineMessage message, String why) {
		records.ledger().update(message.givenUp(Refusal.of(words, why, message.id()), desk.now()));
		desk.audit(records, "message.given-up", message.id(), message.kind().word() + " " + message.connector() + " " + why);
		return Optional.empty();
	}
}
