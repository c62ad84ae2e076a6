package nl.dossierbrug.exchange.guide;

import java.util.List;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.GuidedPhase;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.GuidedMark;
import nl.dossierbrug.exchange.model.Source;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.store.Records;

/** Keeps what a person says of a step: on each pupil's timeline, as said. What was said already is not said again. */
final class Saying {

	private static final String DONE = "stap gedaan";
	private static final String PROBLEM = "stap lukt niet";
	private static final String TAKEN_BACK = "stap teruggenomen";

	private final Desk desk;
	private final Records records;

	Saying(Desk desk, Records records) {
		this.desk = desk;
		this.records = records;
	}

	void done(WalkStep step, List<GuidedPupil> pupils) {
		pupils.stream().filter(pupil -> keep(pupil, step, GuidedMark.State.DONE, ""))
				.forEach(pupil -> desk.noteSaid(records, pupil.transfer(), DONE,
						desk.text("timeline.guide.done", step.system(), step.step().where(), desk.userName()), "guide.done", step.id()));
	}

	/** @param reason id of one of the step's problems */
	void problem(WalkStep step, List<GuidedPupil> pupils, String reason) {
		Text what = step.step().problem(reason).map(Refusal::what).orElseThrow();
		pupils.stream().filter(pupil -> keep(pupil, step, GuidedMark.State.PROBLEM, reason))
				.forEach(pupil -> note(step, pupil, what, step.id() + " " + reason));
	}

	/** @param words the person's own; empty for none. They may name the pupil, so they stay out of the log, and out of the mark */
	void otherProblem(WalkStep step, List<GuidedPupil> pupils, String words) {
		Text what = words.isEmpty() ? desk.text("guide.problem.other") : desk.text("guide.problem.words", words);
		for (GuidedPupil pupil : pupils) {
			// other words are something new, though the step stands as it stood
			if (keep(pupil, step, GuidedMark.State.PROBLEM, "") || !words.isEmpty()) {
				note(step, pupil, what, step.id());
			}
		}
	}

	private void note(WalkStep step, GuidedPupil pupil, Text what, String logged) {
		desk.noteSaid(records, pupil.transfer(), PROBLEM,
				desk.text("timeline.guide.problem", step.system(), step.step().where(), desk.userName(), what), "guide.problem", logged);
	}

	/** What a person said, done or not: the step is open again, as the list's is seen again. What was seen stays. */
	void takeBack(WalkStep step, List<GuidedPupil> pupils) {
		for (GuidedPupil pupil : pupils) {
			if (pupil.mark(step.id()).filter(mark -> mark.source() == Source.GEZEGD).isPresent()) {
				if (step.step().phase() == GuidedPhase.LIST) {
					seen(step, pupil.transfer(), "");
				} else {
					records.guidedMarks().remove(pupil.transfer().id(), step.id());
				}
				desk.noteSaid(records, pupil.transfer(), TAKEN_BACK,
						desk.text("timeline.guide.taken-back", step.system(), step.step().where(), desk.userName()), "guide.taken-back", step.id());
			}
		}
	}

	/** By the time there is a list, it was made. @param list its digest; empty when it is not known any more */
	void seen(WalkStep step, Transfer transfer, String list) {
		records.guidedMarks().put(new GuidedMark(transfer.id(), step.id(), GuidedMark.State.DONE, list, desk.now(), desk.userName(), Source.GEZIEN));
	}

	/** @return whether it is new */
	private boolean keep(GuidedPupil pupil, WalkStep step, GuidedMark.State state, String reason) {
		GuidedMark mark = new GuidedMark(pupil.transfer().id(), step.id(), state, reason, desk.now(), desk.userName(), Source.GEZEGD);
		// that it was done stays as it was known: seen counts more than said
		boolean known = pupil.mark(step.id()).filter(before -> before.saysSame(mark) || before.state() == state && state == GuidedMark.State.DONE)
				.isPresent();
		if (!known) {
			records.guidedMarks().put(mark);
		}
		return !known;
	}
}
