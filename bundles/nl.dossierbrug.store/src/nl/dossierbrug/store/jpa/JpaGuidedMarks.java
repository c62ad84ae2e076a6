package nl.dossierbrug.store.jpa;

import java.util.List;

import nl.dossierbrug.exchange.model.GuidedMark;
import nl.dossierbrug.exchange.store.GuidedMarks;

/** How the steps of guided handovers stand, in one transaction. */
final class JpaGuidedMarks implements GuidedMarks {

	private final JpaSession session;

	JpaGuidedMarks(JpaSession session) {
		this.session = session;
	}

	@Override
	public void put(GuidedMark mark) {
		if (!session.change(GuidedMarkRow.class, mark.id(), row -> row.filled(mark))) {
			session.insert(new GuidedMarkRow(mark));
		}
	}

	@Override
	public void remove(String transfer, String step) {
		session.execute("DELETE FROM GuidedMarkRow m WHERE m.id = ?1", GuidedMark.id(transfer, step));
	}

	@Override
	public List<GuidedMark> ofBatch(String batch) {
		return session.list(GuidedMarkRow.class, """
				SELECT m FROM GuidedMarkRow m, TransferRow t WHERE m.transfer = t.id AND t.batch = ?1""", batch).stream()
				.map(GuidedMarkRow::mark).toList();
	}
}
