package nl.dossierbrug.desktop.start;

import java.io.IOException;
import java.nio.file.Path;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.disk.FileProblem;
import nl.dossierbrug.exchange.prepare.Preparing;
import nl.dossierbrug.report.Receipts;

/** Writes the receipt of a batch that has none: making ready was broken off before it was written. */
final class MissingReceipt {

	private final Messages messages;
	private final Receipts receipts;

	/** @param messages hold {@code receipt.not-written} */
	MissingReceipt(Messages messages, Receipts receipts) {
		this.messages = messages;
		this.receipts = receipts;
	}

	Outcome<Path> make(Preparing preparing, String batch) {
		return preparing.asItStands(batch).then(whole -> {
			try {
				return Outcome.done(receipts.write(whole, preparing.logMark()));
			} catch (IOException e) {
				return Outcome.refused(Refusal.of(messages, "receipt.not-written", new FileProblem().explain(e)));
			}
		});
	}
}
