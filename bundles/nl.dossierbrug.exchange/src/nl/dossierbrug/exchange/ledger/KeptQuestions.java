package nl.dossierbrug.exchange.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.line.Call;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.connectors.CallMaker;
import nl.dossierbrug.exchange.connectors.LineQuestions;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.LineMessage;
import nl.dossierbrug.exchange.model.LineMessage.Kind;

/** What is asked over a line is a message in the ledger before it leaves, and is never tried again from there. */
public final class KeptQuestions implements LineQuestions {

	private final Desk desk;
	private final CallMaker calls;
	private final LedgerSession session;
	private final Messages words = new Messages(KeptQuestions.class);

	public KeptQuestions(Desk desk, CallMaker calls, LedgerSession session) {
		this.desk = desk;
		this.calls = calls;
		this.session = session;
	}

	@Override
	public <T> Outcome<Reply<T>> ask(Kind kind, Connector connector, School school, Duration limit, Progress progress, Question<T> question) {
		if (!kind.isReading()) {
			throw new IllegalArgumentException("has to be carried: " + kind);
		}
		return calls.call(connector, school, limit, progress).map(call -> asked(begun(kind, connector, school), call, question));
	}

	private LineMessage begun(Kind kind, Connector connector, School school) {
		return desk.write(records -> {
			Instant now = desk.now();
			LineMessage message = LineMessage.pending(records.nextId("M"), UUID.randomUUID().toString(), Optional.empty(), connector.id(), school, kind, "", now,
					desk.userName()).underWay(session.lease(now.plus(Claiming.LEASE)), now);
			session.begin(message.id());
			records.ledger().add(message);
			desk.audit(records, "message.asked", message.id(), kind.word() + " " + connector.id());
			return message;
		});
	}

	private <T> Reply<T> asked(LineMessage begun, Call call, Question<T> question) {
		LineMessage ended = begun.givenUp(Refusal.of(words, "ledger.broken-off", begun.id()), desk.now());
		try {
			Reply<T> reply = question.answer(call);
			ended = switch (reply) {
				case Reply.Done<T> done -> begun.confirmed(Optional.empty(), desk.now());
				case Reply.NotNow<T>(Refusal reason, var after) -> begun.givenUp(reason, desk.now());
				case Reply.Never<T>(Refusal reason) -> begun.refused(reason, desk.now());
			};
			return reply;
		} finally {
			end(ended);
			session.end(begun.id());
		}
	}

	private void end(LineMessage ended) {
		desk.write(records -> {
			records.ledger().update(ended);
			return desk.audit(records, "message.answered", ended.id(), ended.kind().word() + " " + ended.connector() + " " + ended.status().word());
		});
	}
}
