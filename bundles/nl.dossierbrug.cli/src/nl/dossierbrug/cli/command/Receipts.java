package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import nl.dossierbrug.cli.Session;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.Connectors;
import nl.dossierbrug.exchange.Prepared;
import nl.dossierbrug.exchange.model.Batch;
import nl.dossierbrug.report.Receipt;
import nl.dossierbrug.report.ReceiptPdf;

/** Writes the receipt of a batch that was made ready: {@code HOME/receipts/B1.pdf}. */
final class Receipts {

	private final Session session;

	Receipts(Session session) {
		this.session = session;
	}

	/**
	 * @return where it stands
	 * @throws IOException when it cannot be written; the batch stands all the same
	 */
	Path write(Prepared prepared, Connectors connectors) throws IOException {
		Batch batch = prepared.batch();
		Receipt receipt = new Receipt(batch, name(connectors.sender(batch.sender()), batch.sender()),
				name(connectors.receiver(batch.receiver()), batch.receiver()), prepared.transfers(),
				prepared.digests(), session.surroundings().clock().getZone());
		Path file = Files.createDirectories(session.home().resolve("receipts")).resolve(batch.id() + ".pdf");
		new ReceiptPdf().write(file, receipt, session.language());
		return file;
	}

	private static <C extends Connector> Text name(Outcome<C> connector, String id) {
		return connector instanceof Outcome.Done<C> done ? done.value().name() : Text.same(id);
	}
}
