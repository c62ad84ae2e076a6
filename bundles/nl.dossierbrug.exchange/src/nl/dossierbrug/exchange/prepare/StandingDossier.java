package nl.dossierbrug.exchange.prepare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.KeptDossiers;
import nl.dossierbrug.exchange.desk.Notices;
import nl.dossierbrug.exchange.model.MadeFrom;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.prepare.MadeDossier.Written;
import nl.dossierbrug.exchange.store.Records;

/**
 * Finds the dossier that was made of a pupil before and still counts, so that the same dossier is not made a second time. The
 * day of making stands in a dossier and changes by itself; it is compared as if made on that day.
 */
final class StandingDossier {

	private final Desk desk;
	private final Handover handover;
	private final MadeBefore before;
	private final KeptDossiers dossiers;

	StandingDossier(Desk desk, Handover handover, MadeBefore before, KeptDossiers dossiers) {
		this.desk = desk;
		this.handover = handover;
		this.before = before;
		this.dossiers = dossiers;
	}

	/**
	 * A dossier that was made before.
	 *
	 * @param transfer what it belongs to
	 * @param sha256 its digest
	 * @param made the day of making that stands in it
	 */
	record Stands(Transfer transfer, String sha256, LocalDate made) {

		/** Whether another, made as of the same day, says exactly the same. */
		boolean isOf(MadeDossier other) {
			return other.refusal().isEmpty() && other.written().filter(written -> written.sha256().equals(sha256)).isPresent();
		}
	}

	/** For a trial a trial counts; else what is ready or was handed out. One that is damaged counts for nothing. */
	Optional<Stands> of(Pupil pupil) {
		return desk.read(records -> candidate(records, pupil).flatMap(transfer -> switch (dossiers.of(records, transfer)) {
			case Outcome.Refused<Dossier> damaged -> Optional.empty();
			case Outcome.Done<Dossier>(Dossier dossier) -> dossiers.standard().identity(dossier).date().map(day -> new Stands(transfer,
					records.dossiers().of(transfer.id()).orElseThrow().sha256(), day));
		}));
	}

	private Optional<Transfer> candidate(Records records, Pupil pupil) {
		List<Transfer> all = before.of(records, pupil);
		return handover.order().draft()
				? before.trial(records, all).filter(transfer -> transfer.senderStatus() == SenderStatus.GECONTROLEERD)
				: MadeBefore.standing(all);
	}

	/**
	 * Lets it stand, and records what was said besides: who recorded an inspection, from which file it comes now, and a
	 * notice that is wanted.
	 *
	 * @return the transfer; empty when it does not stand any more, or what is to be said of a trial is something else now
	 */
	Optional<Transfer> confirm(Records records, Pupil pupil, Stands stands, MadeDossier made) {
		Optional<Transfer> now = candidate(records, pupil).filter(transfer -> transfer.id().equals(stands.transfer().id()));
		if (handover.order().draft()) {
			return now.filter(transfer -> transfer.findings().equals(made.findings()));
		}
		now.ifPresent(transfer -> confirm(records, transfer, made));
		return now;
	}

	private void confirm(Records records, Transfer transfer, MadeDossier made) {
		Written written = made.written().orElseThrow();
		MadeFrom source = new MadeFrom(written.origin(), written.originSha256());
		if (!records.dossiers().sourceOf(transfer.id()).equals(Optional.of(source))) {
			records.dossiers().comesFrom(transfer.id(), source);
		}
		InspectionNote note = new InspectionNote(desk);
		made.inspection().filter(inspection -> !note.given(records, transfer, inspection))
				.ifPresent(inspection -> note.give(records, transfer, inspection));
		if (handover.order().giveNotice() && transfer.senderStatus() == SenderStatus.GEREED && !Notices.given(records, transfer)) {
			new Notices(desk).give(records, transfer, handover.pairing().receiver().name());
		}
	}
}
