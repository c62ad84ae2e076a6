package nl.dossierbrug.exchange.destroy;

import java.util.List;

import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.DestroyedRecord;
import nl.dossierbrug.exchange.model.Destructible;
import nl.dossierbrug.exchange.store.Records;

/** Throws handovers away that were left and not taken up again. */
final class DraftDestruction implements DestructionStep {

	private final Desk desk;

	DraftDestruction(Desk desk) {
		this.desk = desk;
	}

	@Override
	public Destructible kind() {
		return Destructible.DRAFT;
	}

	@Override
	public boolean stands(Records records, String id) {
		return records.drafts().byId(id).isPresent();
	}

	@Override
	public List<DestroyedRecord> run(Records records, String id, Grounds grounds) {
		records.drafts().remove(id);
		return List.of(new DestroyedLog(desk).of(records, Destructible.DRAFT, id, "", grounds));
	}
}
