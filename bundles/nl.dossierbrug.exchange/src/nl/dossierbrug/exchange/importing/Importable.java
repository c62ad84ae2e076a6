package nl.dossierbrug.exchange.importing;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.KeptDossiers;
import nl.dossierbrug.exchange.desk.TransferEdit;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.store.Records;

/** Says whether a transfer can be imported at all, whatever is in its dossier. */
final class Importable {

	private final Desk desk;
	private final KeptDossiers dossiers;
	private final String receiver;

	/** @param receiver id of the connector that imports */
	Importable(Desk desk, KeptDossiers dossiers, String receiver) {
		this.desk = desk;
		this.dossiers = dossiers;
		this.receiver = receiver;
	}

	/**
	 * What stands in the way.
	 *
	 * @return {@code transfer.other-receiver}; that its dossier is no more; {@code import.not-received}, or why it was
	 *         never made ready; {@code import.older} when a newer version stands in a pupil file and this one does not: it would put back the past
	 */
	Optional<Refusal> obstacle(Records records, Transfer transfer) {
		if (!transfer.receiver().equals(receiver)) {
			return Optional.of(desk.refusal("transfer.other-receiver", transfer.id(), receiver));
		}
		if (!TransferEdit.may(transfer, ReceiverStatus.GEIMPORTEERD)) {
			return dossiers.gone(records, transfer)
					.or(() -> transfer.refusal().filter(why -> transfer.senderStatus() == SenderStatus.GEWEIGERD))
					.or(() -> Optional.of(desk.refusal("import.not-received", transfer.name(), transfer.id())));
		}
		return newerImported(records, transfer).map(newer -> desk.refusal("import.older", transfer.name(),
				Integer.toString(transfer.version()), newer.id(), Integer.toString(newer.version())));
	}

	private static Optional<Transfer> newerImported(Records records, Transfer transfer) {
		if (stands(records, transfer)) {
			return Optional.empty();
		}
		return transfer.bsn().map(records.transfers()::ofPupil).orElse(List.of()).stream()
				.filter(other -> other.version() > transfer.version() && other.sender().equals(transfer.sender())
						&& other.receiver().equals(transfer.receiver())
						&& other.addressee().brin().equals(transfer.addressee().brin()))
				.filter(other -> stands(records, other)).findFirst();
	}

	private static boolean stands(Records records, Transfer transfer) {
		return records.imports().ofTransfer(transfer.id()).stream().anyMatch(done -> !done.undone());
	}
}
