package nl.dossierbrug.exchange.audit;

import java.util.List;

import nl.dossierbrug.core.id.School;
import nl.dossierbrug.exchange.model.OwnSchool;
import nl.dossierbrug.exchange.model.RecordKind;
import nl.dossierbrug.exchange.store.Kept;
import nl.dossierbrug.exchange.store.OwnSchools;

/** The schools, each change of which is noted for the log. */
final class NotedSchools implements OwnSchools {

	private final OwnSchools kept;
	private final AuditNotes notes;

	NotedSchools(OwnSchools kept, AuditNotes notes) {
		this.kept = kept;
		this.notes = notes;
	}

	@Override
	public void put(OwnSchool school) {
		kept.put(school);
		notes.now(Kept.of(school));
	}

	@Override
	public boolean remove(School school) {
		boolean done = kept.remove(school);
		if (done) {
			notes.gone(RecordKind.SCHOOL, school.toString());
		}
		return done;
	}

	@Override
	public List<OwnSchool> all() {
		return kept.all();
	}
}
