package nl.dossierbrug.desktop.companion;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.pupil.PersonName;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.guide.GuidedBatch;
import nl.dossierbrug.exchange.guide.GuidedPupil;
import nl.dossierbrug.exchange.guide.WalkStep;

/**
 * Where somebody is in a guided handover: at one of its steps, or past the last one, where the receiving system's list is
 * compared. Immutable.
 *
 * @param batch the handover as it was read last
 * @param at the number of the step, from 0
 */
record Whereabouts(GuidedBatch batch, int at) {

	/** What is remembered of being past the last step. */
	static final String PAST = "past";

	/**
	 * Where one was if somebody still has to do that, else at the first step that waits for somebody, else past the last.
	 *
	 * @param remembered as {@link #remembered} tells; empty for nowhere
	 */
	static Whereabouts of(GuidedBatch batch, Optional<String> remembered) {
		Whereabouts past = new Whereabouts(batch, batch.walk().steps().size());
		return remembered.flatMap(batch.walk()::step).filter(step -> past.open(step) > 0).or(batch::next).map(past::at).orElse(past);
	}

	/** The same place, of the handover as it is now. */
	Whereabouts of(GuidedBatch now) {
		return new Whereabouts(now, Math.min(at, now.walk().steps().size()));
	}

	/** Another place. @param by so many steps further, back when negative */
	Whereabouts moved(int by) {
		return new Whereabouts(batch, Math.clamp((long) at + by, 0, steps()));
	}

	/** At a step. */
	Whereabouts at(WalkStep step) {
		return new Whereabouts(batch, batch.walk().steps().indexOf(step));
	}

	/** How many steps there are. */
	int steps() {
		return batch.walk().steps().size();
	}

	/** The step; empty past the last. */
	Optional<WalkStep> step() {
		return at < steps() ? Optional.of(batch.walk().steps().get(at)) : Optional.empty();
	}

	/** By what it is found again. */
	String remembered() {
		return step().map(WalkStep::id).orElse(PAST);
	}

	/** The steps before this one that are not done for everybody. */
	List<WalkStep> skipped() {
		return batch.walk().steps().subList(0, at).stream().filter(step -> open(step) > 0).toList();
	}

	/** For how many a step is not done. */
	long open(WalkStep step) {
		return batch.walking().stream().filter(pupil -> !pupil.finished(batch.walk()) && !pupil.did(step)).count();
	}

	/** Those who go along, in the order in which the systems list them. */
	List<GuidedPupil> pupils() {
		return batch.walking().stream().sorted((one, other) -> PersonName.LISTED.compare(one.name(), other.name())).toList();
	}

	/** What the sending system is called, or the receiving one. */
	Text system(boolean sending) {
		return batch.walk().steps().stream().filter(step -> step.sending() == sending).findFirst().map(WalkStep::system).orElseThrow();
	}
}
