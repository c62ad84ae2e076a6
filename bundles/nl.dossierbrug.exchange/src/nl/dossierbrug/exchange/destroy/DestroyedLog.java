package nl.dossierbrug.exchange.destroy;

import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.DestroyedRecord;
import nl.dossierbrug.exchange.model.Destructible;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.request.ContentRemoval.Removed;
import nl.dossierbrug.exchange.store.Records;

/** Notes what was destroyed, in the audit log and in the destruction that it is part of: what, when, by whom, the digest. */
final class DestroyedLog {

	private static final String EVENT = "record.destroyed";

	private final Desk desk;

	DestroyedLog(Desk desk) {
		this.desk = desk;
	}

	/** A transfer keeps its row, and a timeline that ends with this. */
	DestroyedRecord ofTransfer(Records records, Transfer empty, Removed removed, Grounds grounds) {
		DestroyedRecord record = kept(records, Destructible.TRANSFER, empty.id(), removed, grounds);
		desk.note(records, empty, SenderStatus.VERNIETIGD.word(), grounds.told(), EVENT, detail(record, grounds));
		return record;
	}

	/** A transfer of which only the content goes is removed, as far as its timeline tells. */
	DestroyedRecord ofContent(Records records, Transfer gone, Removed removed, Grounds grounds) {
		DestroyedRecord record = kept(records, Destructible.TRANSFER, gone.id(), removed, grounds);
		desk.note(records, gone, ReceiverStatus.VERWIJDERD.word(), grounds.told(), EVENT, detail(record, grounds));
		return record;
	}

	DestroyedRecord of(Records records, Destructible kind, String id, String digest, Grounds grounds) {
		DestroyedRecord record = kept(records, kind, id, new Removed(digest, ""), grounds);
		desk.audit(records, EVENT, id, detail(record, grounds));
		return record;
	}

	private DestroyedRecord kept(Records records, Destructible kind, String id, Removed removed, Grounds grounds) {
		DestroyedRecord record = new DestroyedRecord(kind, id, grounds.rule(), grounds.due(), removed.digest(), removed.source());
		records.destructions().add(grounds.destruction(), record);
		desk.leftovers(records);
		return record;
	}

	private static String detail(DestroyedRecord record, Grounds grounds) {
		return record.kind().word() + " in " + grounds.destruction() + (record.digest().isEmpty() ? "" : " sha256 " + record.digest())
				+ (record.rule().isEmpty() ? "" : " rule " + record.rule());
	}
}
