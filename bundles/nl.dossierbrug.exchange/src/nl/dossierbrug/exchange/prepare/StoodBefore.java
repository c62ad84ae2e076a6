package nl.dossierbrug.exchange.prepare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.spi.Arrival;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;

/** Tells what was done already when something was prepared once more, by how far it had come, apart from what was done now. */
final class StoodBefore {

	private final Desk desk;
	private final DossierReceiver receiver;

	StoodBefore(Desk desk, DossierReceiver receiver) {
		this.desk = desk;
		this.receiver = receiver;
	}

	/** A sentence; empty when everything was made now. */
	Optional<Text> tell(Prepared prepared) {
		List<Transfer> before = prepared.standing();
		if (before.isEmpty()) {
			return Optional.empty();
		}
		List<Text> parts = new ArrayList<>();
		long ready = before.stream().filter(transfer -> transfer.senderStatus() == SenderStatus.GEREED).count();
		long imported = before.stream().filter(StoodBefore::isImported).count();
		add(parts, "stood.ready", ready);
		add(parts, receiver.arrival() == Arrival.SENT ? "stood.arrived" : "stood.delivered", before.size() - ready - imported);
		add(parts, "stood.imported", imported);
		return Optional.of(desk.text("stood.told", Text.joined(", ", parts), prepared.made()));
	}

	private void add(List<Text> parts, String key, long count) {
		if (count > 0) {
			parts.add(desk.text(key, count, receiver.name()));
		}
	}

	private static boolean isImported(Transfer transfer) {
		return transfer.receiverStatus().equals(Optional.of(ReceiverStatus.GEIMPORTEERD));
	}
}
