package nl.dossierbrug.report;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.audit.LogMark;
import nl.dossierbrug.exchange.guide.WalkStep;
import nl.dossierbrug.exchange.model.Batch;
import nl.dossierbrug.exchange.model.Transfer;

/**
 * What a receipt tells: that these dossiers were made ready in Dossierbrug, and these were not.
 *
 * @param batch the handover
 * @param sender the sending system's name
 * @param receiver the receiving system's name
 * @param transfers every pupil of the batch, in the order to print; one that was refused comes in a list of its own
 * @param digests the SHA-256 of each prepared dossier in hexadecimal, by the transfer's id; a transfer without one gets
 *        a dash, and without any at all the column is left out
 * @param elsewhere what people do in the two systems themselves; empty where that is not known
 * @param log how far the log had come then, to be compared later; empty when that is not known
 * @param zone the time zone that the moment of making ready is told in
 */
public record Receipt(Batch batch, Text sender, Text receiver, List<Transfer> transfers, Map<String, String> digests,
		List<WalkStep> elsewhere, Optional<LogMark> log, ZoneId zone) {

	public Receipt {
		Objects.requireNonNull(batch);
		Objects.requireNonNull(sender);
		Objects.requireNonNull(receiver);
		transfers = List.copyOf(transfers);
		digests = Map.copyOf(digests);
		elsewhere = List.copyOf(elsewhere);
		Objects.requireNonNull(log);
		Objects.requireNonNull(zone);
	}
}
