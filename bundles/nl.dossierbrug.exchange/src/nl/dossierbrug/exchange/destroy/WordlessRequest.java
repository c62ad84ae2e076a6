package nl.dossierbrug.exchange.destroy;

import java.util.List;
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
		Optional<Refusal> wordless = request.refusal().map(refusal -> Refusal.together(refusal.each().stream().map(this::wordless).toList()));
		records.requests().update(new DossierRequest(request.id(), request.receiver(), request.school(), "", request.at(),
				request.by(), request.transfer(), wordless));
	}

	private Refusal wordless(Refusal reason) {
		Refusal destroyed = desk.refusal("request.destroyed");
		return new Refusal(reason.id(), destroyed.what(), destroyed.meaning(), destroyed.next(), destroyed.who(), reason.kind(), List.of());
	}
}
