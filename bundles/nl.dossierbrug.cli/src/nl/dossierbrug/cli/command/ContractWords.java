package nl.dossierbrug.cli.command;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.model.TransferLine;

/** ContractWords of the contract as values of an answer. */
final class ContractWords {

	private final Messages texts;

	ContractWords(Messages texts) {
		this.texts = texts;
	}

	/** A word that has a text of its own for people, {@code FAMILY.WORD}. */
	Cell of(String family, String word) {
		return new Cell.Word(word, texts.text(family + "." + word));
	}

	/**
	 * Where a transfer stands, in one word: the sender's until the receiver has done something with what arrived. So it
	 * is {@code verstrekt} once delivered, and {@code bekeken}, {@code gepland} or {@code geïmporteerd} after that. A
	 * request that was turned down says nothing about the dossier, so it leaves the sender's word.
	 */
	static String status(Transfer transfer) {
		return status(TransferLine.of(transfer));
	}

	/** The same word in a list. */
	static String status(TransferLine transfer) {
		return transfer.receiverStatus().filter(s -> switch (s) {
			case BEKEKEN, GEPLAND, GEIMPORTEERD, TERUGGEDRAAID, VERWIJDERD, VERNIETIGD -> true;
			case GEVRAAGD, ONTVANGEN, AFGEWEZEN -> false;
		}).map(ReceiverStatus::word).orElseGet(() -> transfer.senderStatus().word());
	}

	/** A school as it is typed after {@code --school}. */
	static String typed(School school) {
		return school.vestiging().equals(School.HOOFDVESTIGING) ? school.brin().code()
				: school.brin().code() + " --vestiging " + school.vestiging();
	}

	/** Where it stands at the receiver; the sender's word while nobody asked for it. */
	static String receiverStatus(Transfer transfer) {
		return transfer.receiverStatus().map(ReceiverStatus::word).orElseGet(() -> transfer.senderStatus().word());
	}
}
