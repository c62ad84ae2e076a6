package nl.dossierbrug.exchange.audit;

import java.util.List;

import nl.dossierbrug.core.id.School;
import nl.dossierbrug.exchange.model.RecordKind;
import nl.dossierbrug.exchange.model.SchoolLine;
import nl.dossierbrug.exchange.store.Kept;
import nl.dossierbrug.exchange.store.SchoolLines;

/** The lines of connectors, each change of which is noted for the log. */
final class NotedLines implements SchoolLines {

	private final SchoolLines kept;
	private final AuditNotes notes;

	NotedLines(SchoolLines kept, AuditNotes notes) {
		this.kept = kept;
		this.notes = notes;
	}

	@Override
	public void put(SchoolLine line) {
		kept.put(line);
		notes.now(Kept.of(line));
	}

	@Override
	public void remove(String connector, School school, String sealedBy) {
		kept.remove(connector, school, sealedBy);
		notes.gone(RecordKind.LINE, SchoolLine.id(connector, school, sealedBy));
	}

	@Override
	public List<SchoolLine> all() {
		return kept.all();
	}
}
