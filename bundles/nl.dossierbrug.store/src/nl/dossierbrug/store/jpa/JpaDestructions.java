package nl.dossierbrug.store.jpa;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.exchange.model.DestroyedRecord;
import nl.dossierbrug.exchange.model.Destructible;
import nl.dossierbrug.exchange.model.Destruction;
import nl.dossierbrug.exchange.store.Destructions;

/** What was destroyed, in one transaction. */
final class JpaDestructions implements Destructions {

	private final JpaSession session;

	JpaDestructions(JpaSession session) {
		this.session = session;
	}

	@Override
	public void add(Destruction destruction) {
		session.insert(new DestructionRow(destruction));
	}

	@Override
	public void add(String destruction, DestroyedRecord record) {
		Integer last = session.list(Integer.class,
				"SELECT COALESCE(MAX(r.number), 0) FROM DestroyedRow r WHERE r.destruction = ?1", destruction).getFirst();
		session.insert(new DestroyedRow(destruction, last + 1, record));
	}

	@Override
	public Optional<Destruction> byId(String id) {
		return session.find(DestructionRow.class, id).map(this::whole);
	}

	@Override
	public Optional<Destruction> of(Destructible kind, String record) {
		return session.atMost(1, DestructionRow.class, """
				SELECT d FROM DestructionRow d, DestroyedRow r
				WHERE r.destruction = d.id AND r.kind = ?1 AND r.record = ?2 ORDER BY d.seq DESC""", kind, record).stream()
				.findFirst().map(this::whole);
	}

	@Override
	public List<Destruction> byHand() {
		return session.list(DestructionRow.class, "SELECT d FROM DestructionRow d WHERE d.reason <> '' ORDER BY d.seq").stream()
				.map(this::whole).toList();
	}

	@Override
	public List<String> ids() {
		return session.list(String.class, "SELECT d.id FROM DestructionRow d ORDER BY d.seq");
	}

	private Destruction whole(DestructionRow row) {
		return row.destruction(session.list(DestroyedRow.class,
				"SELECT r FROM DestroyedRow r WHERE r.destruction = ?1 ORDER BY r.number", row.id));
	}
}
