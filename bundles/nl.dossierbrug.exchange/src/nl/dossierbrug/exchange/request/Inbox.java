package nl.dossierbrug.exchange.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Masking;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.EveryTransfer;
import nl.dossierbrug.exchange.desk.Expiry;
import nl.dossierbrug.exchange.desk.KeptDossiers;
import nl.dossierbrug.exchange.desk.Notices;
import nl.dossierbrug.exchange.desk.TransferEdit;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.Right;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.store.Records;

/** What has arrived at a receiver. */
public final class Inbox {

	/** The statuses of a dossier that has arrived and is in no pupil file. */
	public static final List<ReceiverStatus> WAITING = List.of(ReceiverStatus.ONTVANGEN, ReceiverStatus.BEKEKEN,
			ReceiverStatus.GEPLAND, ReceiverStatus.TERUGGEDRAAID);

	private final Desk desk;
	private final Connectors connectors;
	private final KeptDossiers dossiers;

	public Inbox(Desk desk, Connectors connectors, KeptDossiers dossiers) {
		this.desk = desk;
		this.connectors = connectors;
		this.dossiers = dossiers;
	}

	/** What has arrived and is not in a pupil file, oldest first. Needs the right to see lists. */
	public Outcome<List<Transfer>> waiting(String receiver) {
		return desk.with(List.of(Right.SEE_LIST), () -> connectors.receiver(receiver)
				.map(found -> desk.read(records -> records.transfers().at(receiver, WAITING))));
	}

	/**
	 * What this receiver asked for in vain and has been told is ready now, oldest first: it can be asked for again. Needs
	 * the right to see lists.
	 */
	public Outcome<List<Transfer>> noticed(String receiver) {
		return desk.with(List.of(Right.SEE_LIST), () -> connectors.receiver(receiver).map(found -> desk.read(records -> new Expiry(desk)
				.today(records.transfers().sentTo(receiver, SenderStatus.GEREED)).stream()
				.filter(transfer -> transfer.senderStatus() == SenderStatus.GEREED)
				.filter(transfer -> Notices.given(records, transfer)).toList())));
	}

	/**
	 * Opens the dossier of a transfer, at either side. A dossier that has arrived becomes bekeken. Needs the right to
	 * see content; recorded in the audit log.
	 *
	 * @return the dossier; refused when there is no such transfer ({@code transfer.unknown}), nothing was made ready
	 *         for it ({@code transfer.no-dossier}) or it is not the one that was kept ({@code transfer.damaged})
	 */
	public Outcome<Dossier> open(String transfer) {
		return desk.with(List.of(Right.SEE_CONTENT), () -> desk.write(records -> {
			Optional<Transfer> found = records.transfers().byId(transfer);
			if (found.isEmpty()) {
				return Outcome.refused(desk.refusal("transfer.unknown", transfer));
			}
			Outcome<Dossier> dossier = dossiers.of(records, found.get());
			if (dossier instanceof Outcome.Done<Dossier>) {
				view(records, found.get());
			}
			return dossier;
		}));
	}

	private void view(Records records, Transfer transfer) {
		if (transfer.receiverStatus().equals(Optional.of(ReceiverStatus.ONTVANGEN))) {
			records.transfers().update(new TransferEdit(transfer).to(ReceiverStatus.BEKEKEN).done());
			desk.note(records, transfer, ReceiverStatus.BEKEKEN.word(), Text.same(""), "content.viewed", "");
		} else {
			desk.audit(records, "content.viewed", transfer.id(), "");
		}
	}

	/**
	 * Removes dossiers that arrived and were not imported: all of them, or none when one cannot be removed. Their content goes
	 * for good, at both sides: nobody needs it any more, and the sending school still has it where it came from. That it was
	 * handed out, and of whom it was, stays with the sending side until its own term is over. Needs the right to delete.
	 *
	 * @param reason why; not blank ({@code reason.missing})
	 */
	public Outcome<List<Transfer>> delete(String receiver, List<String> transfers, String reason) {
		String why = Masking.masked(reason.strip());
		return desk.with(List.of(Right.DELETE), () -> {
			Outcome<List<Transfer>> removed = new EveryTransfer(desk).change(transfers, reason,
					transfer -> mayDelete(receiver, transfer), (records, transfer) -> remove(records, transfer, why));
			desk.forget();
			return removed;
		});
	}

	private Transfer remove(Records records, Transfer transfer, String why) {
		String digest = new ContentRemoval().remove(records, transfer).digest();
		Transfer gone = new TransferEdit(transfer).to(ReceiverStatus.VERWIJDERD).withoutContent().done();
		records.transfers().update(gone);
		desk.leftovers(records);
		// the reason is a person's own words and may name the pupil, so it stays out of the log
		desk.note(records, gone, ReceiverStatus.VERWIJDERD.word(), Text.same(why), "transfer.deleted", "sha256 " + digest);
		return gone;
	}

	private List<Refusal> mayDelete(String receiver, Transfer transfer) {
		List<Refusal> refusals = new ArrayList<>();
		if (!transfer.receiver().equals(receiver)) {
			refusals.add(desk.refusal("transfer.other-receiver", transfer.id(), receiver));
		} else if (!TransferEdit.may(transfer, ReceiverStatus.VERWIJDERD)) {
			refusals.add(desk.refusal("delete.not-possible", transfer.id(), statusAt(transfer)));
		}
		return refusals;
	}

	private Object statusAt(Transfer transfer) {
		return transfer.receiverStatus().<Object>map(ReceiverStatus::word)
				.orElseGet(() -> desk.text("status.not-asked"));
	}
}
