package nl.dossierbrug.exchange.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.dossierbrug.core.pupil.Person;
import nl.dossierbrug.core.pupil.PersonName;
import nl.dossierbrug.core.spi.GuidedPhase;
import nl.dossierbrug.exchange.model.GuidedMark;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;

/**
 * A pupil on a walk.
 *
 * @param transfer the pupil's transfer
 * @param marks what was said and seen of the steps, by their ids
 */
public record GuidedPupil(Transfer transfer, Map<String, GuidedMark> marks) {

	public GuidedPupil {
		marks = Map.copyOf(marks);
	}

	static GuidedPupil of(Transfer transfer, List<GuidedMark> all) {
		return new GuidedPupil(transfer, all.stream().filter(mark -> mark.transfer().equals(transfer.id()))
				.collect(Collectors.toMap(GuidedMark::step, Function.identity())));
	}

	/** The pupil's name, as far as it can be taken apart. */
	public PersonName name() {
		return PersonName.ofSpoken(transfer.name());
	}

	/** The pupil as a list may name them; without the school's own number: each system counts in its own way. */
	Person person() {
		return new Person(new PersonName("", "", "", transfer.name()), transfer.birthDate(), transfer.bsn(), "");
	}

	/** Whether the pupil goes along: not refused at the start, nor let go since. */
	public boolean walks() {
		return transfer.senderStatus() == SenderStatus.BEGELEID;
	}

	/** What was last said or seen of a step; empty while nothing was. */
	public Optional<GuidedMark> mark(String step) {
		return Optional.ofNullable(marks.get(step));
	}

	/** How a step stands: {@code done}, {@code problem} or {@code open}. The words are part of the command line's contract. */
	public String state(String step) {
		return mark(step).map(mark -> mark.state() == GuidedMark.State.DONE ? "done" : "problem").orElse("open");
	}

	/** Whether a step was done. */
	public boolean did(WalkStep step) {
		return mark(step.id()).filter(mark -> mark.state() == GuidedMark.State.DONE).isPresent();
	}

	/** Whether the pupil stood in the list that the receiving system exported last; empty while none was looked at. */
	public Optional<Boolean> found() {
		return mark(GuidedMark.RECONCILED).map(mark -> mark.state() == GuidedMark.State.DONE);
	}

	/** The first step that is not done; empty when all are. */
	public Optional<WalkStep> next(Walk walk) {
		return walk.steps().stream().filter(step -> !did(step)).findFirst();
	}

	/**
	 * Where it went wrong, most likely, with somebody who did not arrive: where a problem was told, else where it was left, else
	 * at the last step that brings something in.
	 */
	public WalkStep suspect(Walk walk) {
		return walk.steps().stream().filter(step -> state(step.id()).equals("problem")).findFirst().or(() -> next(walk))
				.orElseGet(() -> walk.of(GuidedPhase.BRING_IN).stream().reduce((first, last) -> last)
						.orElseGet(() -> walk.steps().getLast()));
	}

	/** Whether a step still does not succeed: that was told, and the pupil was not found at the receiver since. */
	public boolean stuckAt(WalkStep step) {
		return mark(step.id()).filter(this::stands).isPresent();
	}

	private boolean stands(GuidedMark told) {
		return told.state() == GuidedMark.State.PROBLEM && mark(GuidedMark.RECONCILED)
				.filter(seen -> seen.state() == GuidedMark.State.DONE && !seen.at().isBefore(told.at())).isEmpty();
	}

	/** The first step that still does not succeed; empty when there is none. */
	public Optional<WalkStep> stuck(Walk walk) {
		return walk.steps().stream().filter(this::stuckAt).findFirst();
	}

	/** Whether something was told not to succeed after the pupil was found at the receiver: being found again is news then. */
	boolean failedSince() {
		return found().orElse(false) && marks.values().stream().anyMatch(this::stands);
	}

	/** Whether the pupil has arrived: found at the receiver, and nothing was told to fail since. */
	public boolean arrived(Walk walk) {
		return found().orElse(false) && stuck(walk).isEmpty();
	}

	/**
	 * Where the pupil stays behind, so that a step that is done once for everybody cannot be true of this one: the first step
	 * before it that does not succeed, or that is done for each pupil apart and was left open. Empty when there is none.
	 */
	public Optional<WalkStep> behind(Walk walk, WalkStep step) {
		return arrived(walk) ? Optional.empty() : walk.before(step).stream()
				.filter(before -> stuckAt(before) || before.step().perPupil() && !did(before)).findFirst();
	}

	/** Whether nothing waits: arrived, or every step was done and nobody looked. */
	public boolean finished(Walk walk) {
		return !walks() || found().map(found -> arrived(walk)).orElseGet(() -> next(walk).isEmpty());
	}
}
