package nl.dossierbrug.exchange.prepare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.Expiry;
import nl.dossierbrug.exchange.model.Batch;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.store.Records;

/**
 * What was made for a pupil before in the same handover, so that repeating finds it. Of earlier school years nothing is
 * found: what can be had until its last day counts no more after that day.
 */
final class MadeBefore {

	/** So many batches are looked through for a pupil of whom no number is known. */
	private static final int BATCHES = 50;

	private final Desk desk;
	private final Handover handover;
	private final Map<String, Boolean> trials = new HashMap<>();
	private Optional<List<String>> withoutNumber = Optional.empty();

	MadeBefore(Desk desk, Handover handover) {
		this.desk = desk;
		this.handover = handover;
	}

	/** The pupil's transfers between the two systems to the same school by the same way, oldest first, as they stand today. */
	List<Transfer> of(Records records, Pupil pupil) {
		List<Transfer> all = pupil.bsn().map(records.transfers()::ofPupil).orElseGet(() -> withoutNumber(records).stream()
				.filter(transfer -> transfer.name().equals(pupil.name().spoken()) && transfer.birthDate().equals(pupil.birthDate())
						&& transfer.leerlingnummer().equals(pupil.leerlingnummer())).toList());
		return new Expiry(desk).today(all.stream().filter(this::isOurs).toList());
	}

	/**
	 * The dossier that the receiver has or can have now: the latest version, when it was not taken back, nor expired, nor
	 * removed by the receiver, who then waits for another.
	 */
	static Optional<Transfer> standing(List<Transfer> all) {
		return all.stream().filter(transfer -> transfer.version() > 0).max(Comparator.comparingInt(Transfer::version))
				.filter(transfer -> transfer.senderStatus() == SenderStatus.GEREED
						|| transfer.senderStatus() == SenderStatus.VERSTREKT
								&& !transfer.receiverStatus().equals(Optional.of(ReceiverStatus.VERWIJDERD)));
	}

	/** The one with which this was begun and not brought to an end: broken off, or refused. */
	Optional<Transfer> open(Records records, List<Transfer> all) {
		return latest(all.stream().filter(transfer -> isOfProfile(transfer) && isOfThisTerm(records, transfer)
				&& (transfer.senderStatus() == SenderStatus.CONCEPT || transfer.senderStatus() == SenderStatus.GEWEIGERD)
				&& !isOfATrial(records, transfer)).toList());
	}

	/** The latest that came of a trial, be it a draft or a refusal. */
	Optional<Transfer> trial(Records records, List<Transfer> all) {
		return latest(all.stream().filter(transfer -> isOfProfile(transfer) && isOfThisTerm(records, transfer) && isOfATrial(records, transfer)
				&& (transfer.senderStatus() == SenderStatus.GECONTROLEERD || transfer.senderStatus() == SenderStatus.GEWEIGERD))
				.toList());
	}

	private static Optional<Transfer> latest(List<Transfer> transfers) {
		return transfers.isEmpty() ? Optional.empty() : Optional.of(transfers.getLast());
	}

	private boolean isOurs(Transfer transfer) {
		return transfer.way() == handover.way() && transfer.sender().equals(handover.sender()) && transfer.receiver().equals(handover.receiver())
				&& transfer.school().equals(handover.school())
				&& transfer.addressee().brin().equals(handover.addressee().brin());
	}

	private boolean isOfProfile(Transfer transfer) {
		return transfer.profile().equals(handover.profile());
	}

	private boolean isOfThisTerm(Records records, Transfer transfer) {
		return new Expiry(desk).isOfThisTerm(records, transfer.batch());
	}

	private boolean isOfATrial(Records records, Transfer transfer) {
		return trials.computeIfAbsent(transfer.batch(), batch -> records.batches().byId(batch).filter(Batch::trial).isPresent());
	}

	/** Which they are is looked up once. */
	private List<Transfer> withoutNumber(Records records) {
		if (withoutNumber.isEmpty()) {
			List<String> found = new ArrayList<>();
			records.batches().newest(BATCHES).reversed().stream()
					.filter(batch -> batch.sender().equals(handover.sender()) && batch.receiver().equals(handover.receiver()))
					.forEach(batch -> records.transfers().ofBatch(batch.id()).stream().filter(transfer -> transfer.bsn().isEmpty())
							.map(Transfer::id).forEach(found::add));
			withoutNumber = Optional.of(found);
		}
		return withoutNumber.get().stream().map(id -> records.transfers().byId(id).orElseThrow()).toList();
	}
}
