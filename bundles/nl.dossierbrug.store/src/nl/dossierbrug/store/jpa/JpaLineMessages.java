package nl.dossierbrug.store.jpa;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.exchange.model.LineMessage;
import nl.dossierbrug.exchange.model.MessageStatus;
import nl.dossierbrug.exchange.store.LineMessages;
import nl.dossierbrug.store.blob.Verdicts;

/** The messages over lines, in one transaction. */
final class JpaLineMessages implements LineMessages {

	private final JpaSession session;
	private final Verdicts verdicts;

	JpaLineMessages(JpaSession session, Verdicts verdicts) {
		this.session = session;
		this.verdicts = verdicts;
	}

	@Override
	public void add(LineMessage message) {
		session.insert(new LineMessageRow(message, verdicts));
	}

	@Override
	public void update(LineMessage message) {
		if (!session.change(LineMessageRow.class, message.id(), row -> row.filled(message, verdicts))) {
			throw new IllegalArgumentException("no message " + message.id());
		}
	}

	@Override
	public Optional<LineMessage> byId(String id) {
		return session.find(LineMessageRow.class, id).map(row -> row.message(verdicts));
	}

	@Override
	public List<LineMessage> all() {
		return list("SELECT m FROM LineMessageRow m ORDER BY m.seq");
	}

	@Override
	public List<LineMessage> ofBatch(String batch) {
		return list("SELECT m FROM LineMessageRow m WHERE m.batch = ?1 ORDER BY m.seq", batch);
	}

	@Override
	public List<LineMessage> ofTransfer(String transfer) {
		return list("SELECT m FROM LineMessageRow m WHERE m.transfer = ?1 ORDER BY m.seq", transfer);
	}

	@Override
	public List<LineMessage> openOrSince(Instant moment) {
		return list("SELECT m FROM LineMessageRow m WHERE m.status <> ?1 OR m.changedAt >= ?2 ORDER BY m.seq", MessageStatus.CONFIRMED, moment);
	}

	@Override
	public List<LineMessage> due(Instant moment) {
		return list("SELECT m FROM LineMessageRow m WHERE m.status = ?1 OR m.status = ?2 AND m.nextTry <= ?3 ORDER BY m.seq",
				MessageStatus.UNDER_WAY, MessageStatus.PENDING, moment);
	}

	private List<LineMessage> list(String query, Object... parameters) {
		return session.list(LineMessageRow.class, query, parameters).stream().map(row -> row.message(verdicts)).toList();
	}
}
