package nl.dossierbrug.exchange.audit;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.exchange.model.DossierRequest;
import nl.dossierbrug.exchange.store.Kept;
import nl.dossierbrug.exchange.store.Requests;

/** The requests, each change of which is noted for the log. */
final class NotedRequests implements Requests {

	private final Requests kept;
	private final AuditNotes notes;

	NotedRequests(Requests kept, AuditNotes notes) {
		this.kept = kept;
		this.notes = notes;
	}

	@Override
	public void add(DossierRequest request) {
		kept.add(request);
		notes.now(Kept.of(request));
	}

	@Override
	public void update(DossierRequest request) {
		kept.update(request);
		notes.now(Kept.of(request));
	}

	@Override
	public Optional<DossierRequest> byId(String id) {
		return kept.byId(id);
	}

	@Override
	public List<DossierRequest> ofTransfer(String transfer) {
		return kept.ofTransfer(transfer);
	}

	@Override
	public List<DossierRequest> ofNumber(String number) {
		return kept.ofNumber(number);
	}

	@Override
	public List<DossierRequest> all() {
		return kept.all();
	}

	@Override
	public List<DossierRequest> withoutTransfer() {
		return kept.withoutTransfer();
	}
}
