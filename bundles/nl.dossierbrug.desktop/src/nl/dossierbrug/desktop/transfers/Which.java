package nl.dossierbrug.desktop.transfers;

import nl.dossierbrug.exchange.follow.Tracked;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.SenderStatus;

/** A quick choice of transfers. */
enum Which {
	/** Every one. */
	ALL,
	/** Made ready, and nobody fetched it yet. */
	READY,
	/** Arrived, and in no pupil file. */
	ARRIVED,
	/** In a pupil file. */
	IMPORTED,
	/** People carry it, in a guided handover. */
	GUIDED,
	/** Something is wrong: refused, held back, changed or expired. */
	WRONG;

	boolean holds(Tracked tracked) {
		var transfer = tracked.transfer();
		return switch (this) {
			case ALL -> true;
			case READY -> transfer.senderStatus() == SenderStatus.GEREED;
			case ARRIVED -> transfer.senderStatus() == SenderStatus.VERSTREKT && transfer.receiverStatus()
					.filter(status -> status == ReceiverStatus.ONTVANGEN || status == ReceiverStatus.BEKEKEN || status == ReceiverStatus.GEPLAND
							|| status == ReceiverStatus.TERUGGEDRAAID).isPresent();
			case IMPORTED -> transfer.receiverStatus().filter(status -> status == ReceiverStatus.GEIMPORTEERD).isPresent();
			case GUIDED -> transfer.senderStatus() == SenderStatus.BEGELEID;
			case WRONG -> transfer.senderStatus() == SenderStatus.GEWEIGERD || transfer.senderStatus() == SenderStatus.VERLOPEN
					|| transfer.refusal().isPresent() || tracked.changed();
		};
	}
}
