package nl.dossierbrug.store.jpa;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.exchange.model.DossierRequest;
import nl.dossierbrug.exchange.store.Requests;
import nl.dossierbrug.store.blob.Verdicts;

/** What receivers asked for, in one transaction. */
final class JpaRequests implements Requests {

	private final JpaSession session;
	private final Verdicts verdicts;

	JpaRequests(JpaSession session, Verdicts verdicts) {
		this.session = session;
		this.verdicts = verdicts;
	}

	@Override
	public void add(DossierRequest request) {
		session.insert(new RequestRow(request, verdicts));
	}

	@Override
	public void update(DossierRequest request) {
		if (!session.change(RequestRow.class, request.id(), row -> row.filled(request, verdicts))) {
			throw new IllegalArgumentException("no request " + request.id());
		}
	}

	@Override
	public Optional<DossierRequest> byId(String id) {
		return session.find(RequestRow.class, id).map(row -> row.request(verdicts));
	}

	@Override
	public List<DossierRequest> ofTransfer(String transfer) {
		return session.list(RequestRow.class, "SELECT r FROM RequestRow r WHERE r.transfer = ?1 ORDER BY r.seq", transfer)
				.stream().map(row -> row.request(verdicts)).toList();
	}

	@Override
	public List<DossierRequest> ofNumber(String number) {
		return session.list(RequestRow.class, "SELECT r FROM RequestRow r WHERE r.number = ?1 ORDER BY r.seq", number).stream()
				.map(row -> row.request(verdicts)).toList();
	}

	@Override
	public List<DossierRequest> all() {
		return session.list(RequestRow.class, "SELECT r FROM RequestRow r ORDER BY r.seq").stream()
				.map(row -> row.request(verdicts)).toList();
	}

	@Override
	public List<DossierRequest> withoutTransfer() {
		return session.list(RequestRow.class, "SELECT r FROM RequestRow r WHERE r.transfer IS NULL ORDER BY r.seq").stream()
				.map(row -> row.request(verdicts)).toList();
	}
}
