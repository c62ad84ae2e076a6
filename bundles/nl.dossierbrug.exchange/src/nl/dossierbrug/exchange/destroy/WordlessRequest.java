package nl.dossierbrug.exchange.destroy;

import java.util.Optional;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.DossierRequest;
import nl.dossierbrug.exchange.store.Records;

/** Takes the number and the words out of a request. That it was asked, when, by whom and with what kind of answer stays. */
final class WordlessRequest {

	private final Desk desk;

	WordlessRequest(Desk desk) {
		this.desk = desk;
	}

	void keep(Records records, DossierRequest request) {
		Optional<Refusal> wordless = request.refusal().map(refusal -> {
			Refusal destroyed = desk.refusal("request.destroyed");
			return new Refusal(refusal.id(), destroyed.what(), destroyed.meaning(), destroyed.next(), destroyed.who());
		});
		records.requests().update(new DossierRequest(request.id(), request.receiver(), request.school(), "", request.at(),
				request.by(), request.transfer(), wordless));
	}
}
