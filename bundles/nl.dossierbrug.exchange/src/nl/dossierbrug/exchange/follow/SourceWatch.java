package nl.dossierbrug.exchange.follow;

import java.nio.file.Path;
import java.util.Optional;

import nl.dossierbrug.exchange.desk.Digests;
import nl.dossierbrug.exchange.model.DossierSource;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.store.Records;

/** Sees whether the file that a dossier was made of has changed since it was made ready. */
final class SourceWatch {

	/** A file that is gone, or that nobody may read any more, tells nothing. */
	boolean changed(Records records, Transfer transfer) {
		boolean stands = transfer.senderStatus() == SenderStatus.GEREED || transfer.senderStatus() == SenderStatus.VERSTREKT;
		Optional<DossierSource> source = stands ? records.dossiers().sourceOf(transfer.id()) : Optional.empty();
		if (source.isEmpty()) {
			return false;
		}
		return Digests.ofFile(Path.of(source.get().file())).map(digest -> !digest.equals(source.get().sha256())).orElse(false);
	}
}
