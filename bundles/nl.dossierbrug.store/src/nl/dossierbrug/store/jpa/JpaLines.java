package nl.dossierbrug.store.jpa;

import java.util.List;

import nl.dossierbrug.core.id.School;
import nl.dossierbrug.exchange.model.SchoolLine;
import nl.dossierbrug.exchange.store.SchoolLines;

/** The lines of connectors in one transaction. */
final class JpaLines implements SchoolLines {

	private final JpaSession session;

	JpaLines(JpaSession session) {
		this.session = session;
	}

	@Override
	public void put(SchoolLine line) {
		if (!session.change(LineRow.class, line.id(), row -> row.filled(line))) {
			session.insert(new LineRow(line));
		}
	}

	@Override
	public void remove(String connector, School school, String sealedBy) {
		session.execute("DELETE FROM LineRow l WHERE l.id = ?1", SchoolLine.id(connector, school, sealedBy));
	}

	@Override
	public List<SchoolLine> all() {
		return session.list(LineRow.class, "SELECT l FROM LineRow l ORDER BY l.id").stream().map(LineRow::line).toList();
	}
}
