package nl.dossierbrug.exchange.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.exchange.model.Destructible;
import nl.dossierbrug.exchange.model.DossierVersion;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.store.Records;
import nl.dossierbrug.standard.OsoStandard;

/** Gives back the dossiers that were made ready, if they are still exactly what they were. */
public final class KeptDossiers {

	private final Desk desk;
	private final OsoStandard standard;

	public KeptDossiers(Desk desk, OsoStandard standard) {
		this.desk = desk;
		this.standard = standard;
	}

	public OsoStandard standard() {
		return standard;
	}

	/** That there was a dossier and it is no more: {@code transfer.destroyed}, {@code transfer.content-gone}. */
	public Optional<Refusal> gone(Records records, Transfer transfer) {
		if (transfer.senderStatus() == SenderStatus.VERNIETIGD) {
			return records.destructions().of(Destructible.TRANSFER, transfer.id()).map(destruction -> new DestroyedWords(desk)
					.refusal("transfer.destroyed", destruction, transfer.id(), transfer.id()));
		}
		return transfer.receiverStatus().filter(status -> status == ReceiverStatus.VERWIJDERD)
				.map(status -> desk.refusal("transfer.content-gone", transfer.id()));
	}

	/** That people carry its dossier within the two systems, so that there is none here: {@code guide.no-dossier}. */
	private Optional<Refusal> carried(Transfer transfer) {
		return transfer.way() == Way.GUIDED ? Optional.of(desk.refusal("guide.no-dossier", transfer.id())) : Optional.empty();
	}

	/** The dossier of a transfer; {@code guide.no-dossier}, {@code transfer.destroyed}, {@code transfer.content-gone}, {@code transfer.no-dossier} or {@code transfer.damaged} when it cannot be had. */
	public Outcome<Dossier> of(Records records, Transfer transfer) {
		Optional<DossierVersion> version = records.dossiers().of(transfer.id());
		if (version.isEmpty()) {
			return Outcome.refused(gone(records, transfer).or(() -> carried(transfer))
					.orElseGet(() -> desk.refusal("transfer.no-dossier", transfer.id(), transfer.senderStatus().word())));
		}
		return whole(version.get()).map(Outcome::done)
				.orElseGet(() -> Outcome.refused(desk.refusal("transfer.damaged", transfer.id())));
	}

	private Optional<Dossier> whole(DossierVersion version) {
		if (!Digests.sha256(version.xml()).equals(version.sha256())) {
			return Optional.empty();
		}
		try {
			return standard.read(new ByteArrayInputStream(version.xml())).dossier();
		} catch (IOException e) {
			throw new UncheckedIOException("reading from memory cannot fail", e);
		}
	}
}
