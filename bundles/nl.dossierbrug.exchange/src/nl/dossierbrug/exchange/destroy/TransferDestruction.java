package nl.dossierbrug.exchange.destroy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.TransferEdit;
import nl.dossierbrug.exchange.model.DestroyedRecord;
import nl.dossierbrug.exchange.model.Destructible;
import nl.dossierbrug.exchange.model.DossierRequest;
import nl.dossierbrug.exchange.model.HandoverDraft;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.request.ContentRemoval;
import nl.dossierbrug.exchange.store.Records;

/**
 * Destroys a transfer in the transaction it is given: the dossier, whose it was, what was found and said about it, the
 * numbers that were asked for, the drafts that name the pupil. What stays is an empty row: which systems and schools,
 * when, by whom, and how far it had come.
 */
final class TransferDestruction implements DestructionStep {

	private final Desk desk;
	private final DestroyedLog log;

	TransferDestruction(Desk desk) {
		this.desk = desk;
		log = new DestroyedLog(desk);
	}

	@Override
	public Destructible kind() {
		return Destructible.TRANSFER;
	}

	@Override
	public boolean stands(Records records, String id) {
		return records.transfers().byId(id).filter(transfer -> transfer.senderStatus() != SenderStatus.VERNIETIGD).isPresent();
	}

	@Override
	public List<DestroyedRecord> run(Records records, String id, Grounds grounds) {
		Transfer transfer = records.transfers().byId(id).orElseThrow();
		List<DestroyedRecord> destroyed = new ArrayList<>();
		ContentRemoval.Removed removed = new ContentRemoval().remove(records, transfer);
		Transfer empty = new TransferEdit(transfer).destroyed().done();
		records.transfers().update(empty);
		records.transfers().forgetDetails(transfer.id());
		records.ledger().ofTransfer(transfer.id()).forEach(message -> records.ledger().update(message.withoutWords()));
		WordlessRequest wordless = new WordlessRequest(desk);
		requests(records, transfer).forEach(request -> wordless.keep(records, request));
		destroyed.add(log.ofTransfer(records, empty, removed, grounds));
		records.drafts().all().stream().filter(draft -> names(draft, transfer))
				.forEach(draft -> destroyed.add(drop(records, draft, grounds)));
		return destroyed;
	}

	/** Those of the transfer, and those for the pupil's number that found nothing. */
	private static List<DossierRequest> requests(Records records, Transfer transfer) {
		Stream<DossierRequest> loose = transfer.bsn().map(Bsn::digits).map(number -> records.requests().ofNumber(number))
				.orElse(List.of()).stream().filter(request -> request.transfer().isEmpty());
		return Stream.concat(records.requests().ofTransfer(transfer.id()).stream(), loose).toList();
	}

	/** What a draft's answers mean is known to the window only; that a pupil is in one can be seen by the number or the name. */
	private static boolean names(HandoverDraft draft, Transfer transfer) {
		return draft.answers().values().stream().anyMatch(answer -> transfer.bsn().map(Bsn::digits).filter(answer::contains)
				.isPresent() || !transfer.name().isBlank() && answer.contains(transfer.name()));
	}

	private DestroyedRecord drop(Records records, HandoverDraft draft, Grounds grounds) {
		records.drafts().remove(draft.id());
		return log.of(records, Destructible.DRAFT, draft.id(), "", grounds);
	}
}
