package nl.dossierbrug.exchange.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.exchange.model.MadeFrom;
import nl.dossierbrug.exchange.model.DossierVersion;
import nl.dossierbrug.exchange.model.RecordKind;
import nl.dossierbrug.exchange.store.Dossiers;
import nl.dossierbrug.exchange.store.Kept;

/** The composed dossiers, each change of which is noted for the log. */
final class NotedDossiers implements Dossiers {

	private final Dossiers kept;
	private final AuditNotes notes;

	NotedDossiers(Dossiers kept, AuditNotes notes) {
		this.kept = kept;
		this.notes = notes;
	}

	@Override
	public void add(DossierVersion version) {
		kept.add(version);
		notes.now(Kept.of(version));
	}

	@Override
	public Optional<DossierVersion> of(String transfer) {
		return kept.of(transfer);
	}

	@Override
	public void remove(String transfer) {
		kept.remove(transfer);
		notes.gone(RecordKind.DOSSIER, transfer);
	}

	@Override
	public Optional<MadeFrom> sourceOf(String transfer) {
		return kept.sourceOf(transfer);
	}

	@Override
	public Map<String, MadeFrom> sources() {
		return kept.sources();
	}

	@Override
	public Map<String, MadeFrom> sources(List<String> transfers) {
		return kept.sources(transfers);
	}

	@Override
	public void comesFrom(String transfer, MadeFrom source) {
		kept.comesFrom(transfer, source);
		kept.of(transfer).map(Kept::of).ifPresent(notes::now);
	}
}
