package nl.dossierbrug.exchange;

import nl.dossierbrug.exchange.model.DossierVersion;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.okr.ImportRecord;
import nl.dossierbrug.exchange.store.Records;

/** Takes the content of a transfer's dossier out, for good: the dossier, and what its imports changed in a pupil file. */
final class ContentRemoval {

	/** @return the digest of the dossier that was there; empty when there was none */
	String remove(Records records, Transfer transfer) {
		String digest = records.dossiers().of(transfer.id()).map(DossierVersion::sha256).orElse("");
		records.dossiers().remove(transfer.id());
		records.imports().ofTransfer(transfer.id()).stream().map(ImportRecord::id).forEach(records.imports()::forget);
		return digest;
	}
}
