package nl.dossierbrug.exchange.ledger;

import java.util.Optional;

import nl.dossierbrug.exchange.model.DossierVersion;
import nl.dossierbrug.exchange.model.LineMessage;
import nl.dossierbrug.exchange.model.Transfer;

/**
 * A message that is under way here.
 *
 * @param message as it is kept now
 * @param transfer what it is about
 * @param dossier what is delivered; empty for what delivers nothing
 */
record Claim(LineMessage message, Transfer transfer, Optional<DossierVersion> dossier) {

	/** Whether it may have arrived: then it is asked first. */
	boolean mayHaveArrived() {
		return message.tries() > 1;
	}
}
