package nl.dossierbrug.exchange.request;

import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.exchange.model.DossierRequest;
import nl.dossierbrug.exchange.model.Transfer;

/**
 * The answer to a request for one dossier.
 *
 * @param request the request as it was recorded, with why not when it was refused
 * @param transfer the transfer as it stands now; empty when there is none that the asking receiver may know of
 */
public record RequestAnswer(DossierRequest request, Optional<Transfer> transfer) {

	public RequestAnswer {
		Objects.requireNonNull(request);
		Objects.requireNonNull(transfer);
	}

	/** Whether the receiver has the dossier now. */
	public boolean delivered() {
		return request.refusal().isEmpty();
	}
}
