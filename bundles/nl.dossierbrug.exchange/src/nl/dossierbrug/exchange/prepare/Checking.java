package nl.dossierbrug.exchange.prepare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.ProgressByGroup;

/** Composes and checks the dossier of everybody in an order. Changes nothing. */
final class Checking {

	private final Desk desk;
	private final Handover handover;
	private final DossierMaker composing;
	private final long room;

	/** @param room how many bytes of dossiers the check may hold */
	Checking(Desk desk, Handover handover, DossierMaker composing, long room) {
		this.desk = desk;
		this.handover = handover;
		this.composing = composing;
		this.room = room;
	}

	/** @return {@code check.stopped}, or why nothing can be had any more, when it ended early: what is not checked whole cannot be made ready */
	Outcome<Check> check(Gathered read, Progress progress) {
		try {
			return all(read, progress).map(Outcome::done).orElseGet(() -> Outcome.refused(desk.refusal("check.stopped")));
		} catch (SourceStopped stopped) {
			return Outcome.refused(stopped.refusal().orElseGet(() -> desk.refusal("check.stopped")));
		}
	}

	private Optional<Check> all(Gathered read, Progress progress) {
		DestroyedByHand destroyed = desk.read(records -> DestroyedByHand.of(records, desk, handover));
		LocalDate day = desk.today();
		List<CheckedPupil> checked = new ArrayList<>();
		long left = room;
		ProgressByGroup far = new ProgressByGroup(progress, read.pupils());
		for (Pupil pupil : read.pupils()) {
			if (progress.cancelled()) {
				return Optional.empty();
			}
			MadeDossier made = composing.make(pupil, day);
			left -= made.written().map(written -> written.xml().length).orElse(0);
			checked.add(new CheckedPupil(pupil, made, destroyed.warned(made, other -> composing.make(pupil, other)).findings(), left > 0));
			far.done(pupil);
		}
		return Optional.of(new Check(handover.order(), read, day, composing, checked));
	}
}
