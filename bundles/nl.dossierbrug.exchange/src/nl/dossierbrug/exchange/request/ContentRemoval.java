package nl.dossierbrug.exchange.request;

import java.util.Optional;

import nl.dossierbrug.exchange.model.DossierVersion;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.okr.ImportRecord;
import nl.dossierbrug.exchange.store.Records;

/** Takes the content of a transfer's dossier out, for good: the dossier, and what its imports changed in a pupil file. */
public final class ContentRemoval {

	/**
	 * By what content that was removed can be recognised.
	 *
	 * @param digest of the dossier that was there; empty when there was none
	 * @param source the digest of the file that it was made of; empty when that is not known
	 */
	public record Removed(String digest, String source) {
		/** Of what has no dossier. */
		public static final Removed NOTHING = new Removed("", "");
	}

	public Removed remove(Records records, Transfer transfer) {
		Optional<DossierVersion> dossier = records.dossiers().of(transfer.id());
		records.dossiers().remove(transfer.id());
		records.imports().ofTransfer(transfer.id()).stream().map(ImportRecord::id).forEach(records.imports()::forget);
		return dossier.map(version -> new Removed(version.sha256(), version.sourceSha256())).orElse(Removed.NOTHING);
	}
}
