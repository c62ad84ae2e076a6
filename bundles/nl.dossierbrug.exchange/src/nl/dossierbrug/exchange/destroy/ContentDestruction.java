package nl.dossierbrug.exchange.destroy;

import java.util.List;

import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.TransferEdit;
import nl.dossierbrug.exchange.model.DestroyedRecord;
import nl.dossierbrug.exchange.model.Destructible;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.request.ContentRemoval;
import nl.dossierbrug.exchange.store.Records;

/**
 * Takes the content of dossiers out that arrived and were not imported, as if somebody removed them. That they were handed
 * out, and whose they were, is the sending side's own record and stays until its own term is over.
 */
final class ContentDestruction implements DestructionStep {

	private final Desk desk;

	ContentDestruction(Desk desk) {
		this.desk = desk;
	}

	@Override
	public Destructible kind() {
		return Destructible.TRANSFER;
	}

	@Override
	public boolean stands(Records records, String id) {
		return records.transfers().byId(id).filter(transfer -> TransferEdit.may(transfer, ReceiverStatus.VERWIJDERD)).isPresent();
	}

	@Override
	public List<DestroyedRecord> run(Records records, String id, Grounds grounds) {
		Transfer transfer = records.transfers().byId(id).orElseThrow();
		ContentRemoval.Removed removed = new ContentRemoval().remove(records, transfer);
		Transfer gone = new TransferEdit(transfer).to(ReceiverStatus.VERWIJDERD).withoutContent().done();
		records.transfers().update(gone);
		return List.of(new DestroyedLog(desk).ofContent(records, gone, removed, grounds));
	}
}
