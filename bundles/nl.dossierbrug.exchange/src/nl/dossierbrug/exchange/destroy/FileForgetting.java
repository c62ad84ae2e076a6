package nl.dossierbrug.exchange.destroy;

import java.util.List;

import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.DestroyedRecord;
import nl.dossierbrug.exchange.model.Destructible;
import nl.dossierbrug.exchange.model.MadeFile;
import nl.dossierbrug.exchange.store.Records;

/** Forgets files that were deleted: where they stood and what they were called, for a name of a file may name a pupil. */
final class FileForgetting implements DestructionStep {

	private final Desk desk;

	FileForgetting(Desk desk) {
		this.desk = desk;
	}

	@Override
	public Destructible kind() {
		return Destructible.FILE;
	}

	@Override
	public boolean stands(Records records, String id) {
		return records.madeFiles().byId(id).isPresent();
	}

	@Override
	public List<DestroyedRecord> run(Records records, String id, Grounds grounds) {
		MadeFile file = records.madeFiles().byId(id).orElseThrow();
		records.madeFiles().remove(id);
		return List.of(new DestroyedLog(desk).of(records, Destructible.FILE, id, file.sha256(), grounds));
	}
}
