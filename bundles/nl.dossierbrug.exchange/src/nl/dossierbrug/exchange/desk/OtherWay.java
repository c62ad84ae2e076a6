package nl.dossierbrug.exchange.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Argument;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.store.Records;

/** Warns when a child is on the way to a system by one way, and begins on another to the same system. Which of the two it is to be is a person's choice. */
public final class OtherWay {

	private final Desk desk;
	private final Way way;
	private final Expiry expiry;

	/** @param way the way that is gone now */
	public OtherWay(Desk desk, Way way) {
		this.desk = desk;
		this.way = way;
		expiry = new Expiry(desk);
	}

	/**
	 * A warning for each batch by which some of these pupils go already; who has no number is not looked for.
	 *
	 * @param system what the receiving system is called
	 * @param receiver its id
	 */
	public List<Finding> of(Records records, Text system, String receiver, List<Pupil> pupils) {
		Map<String, List<Transfer>> others = new LinkedHashMap<>();
		for (Pupil pupil : pupils) {
			latest(records, receiver, pupil).ifPresent(other -> others.computeIfAbsent(other.batch(), batch -> new ArrayList<>()).add(other));
		}
		List<Finding> findings = new ArrayList<>();
		others.forEach((batch, who) -> findings.add(new Finding("handover.other-way", Severity.WARNING, "", 0,
				desk.text("finding.other-way." + who.getFirst().way(), who.size(), system, new Argument.Code(batch),
						Text.joined(", ", who.stream().map(Transfer::name).map(Text::same).toList())))));
		return findings;
	}

	private Optional<Transfer> latest(Records records, String receiver, Pupil pupil) {
		return pupil.bsn().map(records.transfers()::ofPupil).orElse(List.of()).reversed().stream().map(expiry::today)
				.filter(other -> other.receiver().equals(receiver) && other.way() != way && isUnderWay(other)
						&& expiry.isOfThisTerm(records, other.batch())).findFirst();
	}

	private static boolean isUnderWay(Transfer other) {
		return other.senderStatus() == SenderStatus.BEGELEID || other.senderStatus() == SenderStatus.GEREED
				|| other.senderStatus() == SenderStatus.VERSTREKT && !other.receiverStatus().equals(Optional.of(ReceiverStatus.VERWIJDERD));
	}
}
