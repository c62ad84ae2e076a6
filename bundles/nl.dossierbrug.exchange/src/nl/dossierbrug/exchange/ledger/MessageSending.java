package nl.dossierbrug.exchange.ledger;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Optional;

import nl.dossierbrug.core.line.Call;
import nl.dossierbrug.core.line.DossierNotice;
import nl.dossierbrug.core.line.Fate;
import nl.dossierbrug.core.line.LineReceipt;
import nl.dossierbrug.core.line.LiveDelivery;
import nl.dossierbrug.core.line.LiveDossiers;
import nl.dossierbrug.core.line.OutgoingDossier;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.connectors.CallMaker;
import nl.dossierbrug.exchange.connectors.ConnectorFault;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.connectors.LineQuestions;
import nl.dossierbrug.exchange.model.DossierVersion;
import nl.dossierbrug.exchange.model.LineMessage;
import nl.dossierbrug.exchange.model.LineMessage.Kind;

/** Speaks with the system, outside any transaction. Of a delivery that may have arrived it is found out first whether it did. */
final class MessageSending {

	private static final Duration ASKING = Duration.ofSeconds(30);
	private static final Duration DELIVERING = Duration.ofMinutes(2);

	private final Connectors connectors;
	private final CallMaker calls;
	private final Messages words = new Messages(MessageSending.class);

	MessageSending(Connectors connectors, CallMaker calls) {
		this.connectors = connectors;
		this.calls = calls;
	}

	Reply<LineReceipt> send(Claim claim, Progress progress) {
		try {
			LineMessage message = claim.message();
			return switch (message.kind()) {
				case DELIVER, TAKE_BACK -> receiver(claim, progress);
				case TELL_READY, TELL_WITHDRAWN -> sender(claim, progress);
				case ROSTER, DOSSIER -> throw new IllegalArgumentException("is asked by whoever wants it: " + message);
			};
		} catch (ConnectorFault fault) {
			return Reply.notNow(fault.refusal());
		}
	}

	private Reply<LineReceipt> receiver(Claim claim, Progress progress) {
		return found(connectors.receiver(claim.message().connector()).map(receiver -> receiver.liveDelivery()
				.map(live -> claim.message().kind() == Kind.DELIVER ? deliver(claim, receiver, live, progress)
						: asked(claim, receiver, DELIVERING, progress, call -> live.takeBack(call, claim.message().about())))
				.orElseGet(() -> cannot(receiver))));
	}

	private Reply<LineReceipt> sender(Claim claim, Progress progress) {
		return found(connectors.sender(claim.message().connector()).map(sender -> sender.liveDossiers().filter(LiveDossiers::takesNotice)
				.map(live -> asked(claim, sender, ASKING, progress, call -> live.tell(call, notice(claim)))).orElseGet(() -> cannot(sender))));
	}

	/** A connector that is not here may come back. */
	private static Reply<LineReceipt> found(Outcome<Reply<LineReceipt>> answer) {
		return switch (answer) {
			case Outcome.Done<Reply<LineReceipt>>(Reply<LineReceipt> reply) -> reply;
			case Outcome.Refused<Reply<LineReceipt>>(var refusals) -> Reply.notNow(Refusal.together(refusals));
		};
	}

	private Reply<LineReceipt> cannot(Connector connector) {
		return Reply.never(Refusal.of(words, "ledger.cannot", connector.name()));
	}

	private Reply<LineReceipt> deliver(Claim claim, Connector receiver, LiveDelivery live, Progress progress) {
		if (!claim.mayHaveArrived()) {
			return asked(claim, receiver, DELIVERING, progress, call -> live.deliver(call, outgoing(claim)));
		}
		return switch (asked(claim, receiver, ASKING, progress, call -> live.fate(call, claim.message().key()))) {
			case Reply.Done<Fate>(Fate fate) -> switch (fate) {
				case Fate.Unknown() -> asked(claim, receiver, DELIVERING, progress, call -> live.deliver(call, outgoing(claim)));
				case Fate.Arrived(LineReceipt receipt) -> Reply.done(receipt);
				case Fate.Processed(LineReceipt receipt) -> Reply.done(receipt);
				case Fate.Rejected(Refusal reason) -> Reply.never(reason);
				case Fate.TakenBack() -> Reply.never(Refusal.of(words, "ledger.taken-back", receiver.name()));
			};
			case Reply.NotNow<Fate>(Refusal reason, Optional<Duration> after) -> new Reply.NotNow<>(reason, after);
			case Reply.Never<Fate>(Refusal reason) -> Reply.never(reason);
		};
	}

	/** What a connector counts are bytes, and whoever waits counts messages. */
	private <T> Reply<T> asked(Claim claim, Connector connector, Duration limit, Progress progress, LineQuestions.Question<T> asking) {
		return switch (calls.call(connector, claim.message().school(), limit, Progress.uncounted(progress::cancelled))) {
			case Outcome.Refused<Call>(var refusals) -> Reply.notNow(Refusal.together(refusals));
			case Outcome.Done<Call>(Call call) -> asking.answer(call);
		};
	}

	private static OutgoingDossier outgoing(Claim claim) {
		DossierVersion dossier = claim.dossier().orElseThrow();
		return new OutgoingDossier(claim.message().key(), claim.transfer().bsn(), claim.transfer().profile(), dossier.version(), dossier.sha256(),
				dossier.xml().length, () -> new ByteArrayInputStream(dossier.xml()));
	}

	private DossierNotice notice(Claim claim) {
		LineMessage message = claim.message();
		String receiver = connectors.receiver(claim.transfer().receiver()).map(found -> found.name().in(Language.NL)) instanceof Outcome.Done<String>(String name)
				? name : claim.transfer().receiver();
		return new DossierNotice(message.key(), message.kind() == Kind.TELL_READY ? DossierNotice.Kind.READY : DossierNotice.Kind.WITHDRAWN, message.about(),
				claim.transfer().bsn(), receiver);
	}
}
