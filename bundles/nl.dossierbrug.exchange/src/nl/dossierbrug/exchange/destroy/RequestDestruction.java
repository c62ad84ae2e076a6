package nl.dossierbrug.exchange.destroy;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.DestroyedRecord;
import nl.dossierbrug.exchange.model.Destructible;
import nl.dossierbrug.exchange.model.DossierRequest;
import nl.dossierbrug.exchange.store.Records;

/** Takes the number and the words out of requests that were tied to no transfer. */
final class RequestDestruction implements DestructionStep {

	private final Desk desk;

	RequestDestruction(Desk desk) {
		this.desk = desk;
	}

	@Override
	public Destructible kind() {
		return Destructible.REQUEST;
	}

	@Override
	public boolean stands(Records records, String id) {
		return request(records, id).isPresent();
	}

	private static Optional<DossierRequest> request(Records records, String id) {
		return records.requests().byId(id).filter(request -> !request.number().isEmpty());
	}

	@Override
	public List<DestroyedRecord> run(Records records, String id, Grounds grounds) {
		new WordlessRequest(desk).keep(records, request(records, id).orElseThrow());
		return List.of(new DestroyedLog(desk).of(records, Destructible.REQUEST, id, "", grounds));
	}
}
