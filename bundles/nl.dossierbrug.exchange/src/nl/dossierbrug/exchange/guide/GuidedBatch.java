package nl.dossierbrug.exchange.guide;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.exchange.model.Batch;
import nl.dossierbrug.exchange.model.GuidedMark;
import nl.dossierbrug.exchange.model.SenderStatus;

/**
 * A guided handover and how far it has come.
 *
 * @param batch the batch
 * @param walk its steps
 * @param pupils the pupils in it, also who was refused at the start or let go since, in the order of the list
 */
public record GuidedBatch(Batch batch, Walk walk, List<GuidedPupil> pupils) {

	public GuidedBatch {
		Objects.requireNonNull(batch);
		Objects.requireNonNull(walk);
		pupils = List.copyOf(pupils);
	}

	/** Those who go along. */
	public List<GuidedPupil> walking() {
		return pupils.stream().filter(GuidedPupil::walks).toList();
	}

	/** Who was refused at the start, for want of a usable number, and was not let go since. */
	public List<GuidedPupil> stayed() {
		return pupils.stream().filter(pupil -> pupil.transfer().senderStatus() == SenderStatus.GEWEIGERD).toList();
	}

	/** For how many of those who go along a step was done. */
	public long done(WalkStep step) {
		return walking().stream().filter(pupil -> pupil.did(step)).count();
	}

	/** Who last did a step, and when; empty while nobody did. */
	public Optional<GuidedMark> latest(WalkStep step) {
		return walking().stream().filter(pupil -> pupil.did(step)).flatMap(pupil -> pupil.mark(step.id()).stream())
				.max(Comparator.comparing(GuidedMark::at));
	}

	/** How many still wait for something. */
	public long waiting() {
		return walking().stream().filter(pupil -> !pupil.finished(walk)).count();
	}

	/** Those of whom a step that is done once can be true: who does not stay behind at a step before it. */
	public List<GuidedPupil> covered(WalkStep step) {
		return walking().stream().filter(pupil -> pupil.behind(walk, step).isEmpty()).toList();
	}

	/**
	 * Those who are passed over when a step is said of everybody: at a step before it something still does not succeed, or at
	 * this one when it is done for each pupil apart.
	 */
	public List<GuidedPupil> passedOver(WalkStep step) {
		return walking().stream().filter(pupil -> step.step().perPupil() && pupil.stuckAt(step) || walk.before(step).stream().anyMatch(pupil::stuckAt)).toList();
	}

	/** The steps before a step that somebody who did that step has not done. */
	public List<WalkStep> openBefore(WalkStep step) {
		List<GuidedPupil> did = walking().stream().filter(pupil -> pupil.did(step)).toList();
		return walk.before(step).stream()
				.filter(before -> did.stream().anyMatch(pupil -> !pupil.did(before))).toList();
	}

	/** The first step that somebody who waits has not done; empty when nobody waits, or all did everything and some did not arrive. */
	public Optional<WalkStep> next() {
		return walk.steps().stream().filter(step -> walking().stream().anyMatch(pupil -> !pupil.finished(walk) && !pupil.did(step))).findFirst();
	}
}
