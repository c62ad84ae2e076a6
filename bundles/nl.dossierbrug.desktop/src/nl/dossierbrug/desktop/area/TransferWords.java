package nl.dossierbrug.desktop.area;

import java.util.Optional;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Source;
import nl.dossierbrug.exchange.model.Transfer;

/** How a transfer stands, and between which systems, in the words and the states of the screen. */
public final class TransferWords {

	private final Messages messages = new Messages(TransferWords.class);
	private final Connectors connectors;

	/** @param connectors tell the names of the systems */
	public TransferWords(Connectors connectors) {
		this.connectors = connectors;
	}

	/** Where a transfer stands: the sender's word until the receiver has done something with what arrived. */
	public Text status(Transfer transfer) {
		return receivers(transfer).map(status -> messages.text("receiver." + status.name()))
				.orElseGet(() -> isConfirmed(transfer) ? messages.text("sender.VERSTREKT.direct", receiver(transfer.receiver()))
						: messages.text("sender." + transfer.senderStatus().name()));
	}

	/** How that is: good, wrong, to be looked at, or nothing in particular. */
	public State state(Transfer transfer) {
		return receivers(transfer).map(status -> switch (status) {
			case GEIMPORTEERD -> State.GOOD;
			case ONTVANGEN, BEKEKEN, GEPLAND -> transfer.refusal().isPresent() ? State.WRONG : State.INFO;
			case TERUGGEDRAAID -> State.ATTENTION;
			case VERWIJDERD, VERNIETIGD, GEVRAAGD, AFGEWEZEN -> State.IDLE;
		}).orElseGet(() -> isConfirmed(transfer) ? State.GOOD : switch (transfer.senderStatus()) {
			case GEREED, BEGELEID -> State.INFO;
			case GEWEIGERD -> State.WRONG;
			case CONCEPT, VERLOPEN -> State.ATTENTION;
			case GECONTROLEERD, VERSTREKT, VERVANGEN, INGETROKKEN, VERNIETIGD -> State.IDLE;
		});
	}

	/** Whether the receiving system gave a receipt of it. */
	private static boolean isConfirmed(Transfer transfer) {
		return transfer.way() == Way.DIRECT && transfer.senderStatus() == SenderStatus.VERSTREKT;
	}

	/** A replaced, withdrawn or expired dossier is that first of all; a request that was turned down says nothing about it. */
	private static Optional<ReceiverStatus> receivers(Transfer transfer) {
		boolean closed = transfer.senderStatus() != SenderStatus.VERSTREKT && transfer.senderStatus() != SenderStatus.VERVANGEN;
		return transfer.receiverStatus().filter(status -> !closed)
				.filter(status -> status != ReceiverStatus.AFGEWEZEN && status != ReceiverStatus.GEVRAAGD);
	}

	/** A word of the timeline, for people. @param source what another system confirmed may have a word of its own */
	public Text event(String word, Source source) {
		String key = "event." + word.replace(' ', '-');
		String own = key + "." + source.word();
		return messages.has(own) ? messages.text(own) : messages.has(key) ? messages.text(key) : Text.same(word);
	}

	/** The name of a sending system. */
	public Text sender(String id) {
		return connectors.sender(id) instanceof Outcome.Done<DossierSender>(DossierSender found) ? found.name() : Text.same(id);
	}

	/** The name of a receiving system. */
	public Text receiver(String id) {
		return connectors.receiver(id) instanceof Outcome.Done<DossierReceiver>(DossierReceiver found) ? found.name() : Text.same(id);
	}
}
