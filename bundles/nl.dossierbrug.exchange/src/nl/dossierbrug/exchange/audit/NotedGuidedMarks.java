package nl.dossierbrug.exchange.audit;

import java.util.List;

import nl.dossierbrug.exchange.model.GuidedMark;
import nl.dossierbrug.exchange.model.RecordKind;
import nl.dossierbrug.exchange.store.GuidedMarks;
import nl.dossierbrug.exchange.store.Kept;

/** How the steps of guided handovers stand, each change noted for the log: who said what is proof. */
final class NotedGuidedMarks implements GuidedMarks {

	private final GuidedMarks kept;
	private final AuditNotes notes;

	NotedGuidedMarks(GuidedMarks kept, AuditNotes notes) {
		this.kept = kept;
		this.notes = notes;
	}

	@Override
	public void put(GuidedMark mark) {
		kept.put(mark);
		notes.now(Kept.of(mark));
	}

	@Override
	public void remove(String transfer, String step) {
		kept.remove(transfer, step);
		notes.gone(RecordKind.GUIDED_MARK, GuidedMark.id(transfer, step));
	}

	@Override
	public List<GuidedMark> ofBatch(String batch) {
		return kept.ofBatch(batch);
	}
}
