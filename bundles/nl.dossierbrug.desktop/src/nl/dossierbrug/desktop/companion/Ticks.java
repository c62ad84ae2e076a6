package nl.dossierbrug.desktop.companion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.exchange.guide.GuidedPupil;
import nl.dossierbrug.exchange.guide.WalkStep;
import nl.dossierbrug.exchange.model.GuidedMark;
import nl.dossierbrug.exchange.model.Source;

/** What was ticked and unticked at a step and not said yet: a tick that is taken away at once was never said. */
final class Ticks {

	private final Map<String, Boolean> wanted = new HashMap<>();
	private Map<String, Boolean> saying = Map.of();
	private Map<String, Boolean> seen = Map.of();

	/** Whether a pupil's box is ticked. */
	boolean ticked(GuidedPupil pupil, WalkStep step) {
		return wanted.getOrDefault(pupil.transfer().id(), pupil.did(step));
	}

	/** Whether a pupil's box is not as it was said. */
	boolean differs(GuidedPupil pupil, WalkStep step) {
		return ticked(pupil, step) != pupil.did(step);
	}

	/** Somebody ticked or unticked it. */
	void put(GuidedPupil pupil, WalkStep step, boolean on) {
		if (on == pupil.did(step) && !saying.containsKey(pupil.transfer().id())) {
			wanted.remove(pupil.transfer().id());
		} else {
			wanted.put(pupil.transfer().id(), on);
		}
	}

	/** Whether there is nothing to say. */
	boolean settled() {
		return wanted.isEmpty();
	}

	/** Whether there is something to say that has stayed as it was since this was asked last. */
	boolean rested() {
		boolean same = !wanted.isEmpty() && wanted.equals(seen);
		seen = Map.copyOf(wanted);
		return same;
	}

	/** Of whom is to be said that it was done, or that it was not. What Dossierbrug saw itself nobody can unsay. */
	List<Bsn> toSay(Whereabouts where, WalkStep step, boolean done) {
		return where.pupils().stream().filter(pupil -> wanted.getOrDefault(pupil.transfer().id(), pupil.did(step)) == done && pupil.did(step) != done)
				.filter(pupil -> done || pupil.mark(step.id()).map(GuidedMark::source).filter(Source.GEZEGD::equals).isPresent())
				.map(pupil -> pupil.transfer().bsn().orElseThrow()).toList();
	}

	/** There is nothing to say any more. */
	void forget() {
		wanted.clear();
	}

	/** It is being said now. What is ticked otherwise meanwhile is still to be said then. */
	void saying() {
		saying = Map.copyOf(wanted);
	}

	/** It was said, or could not be. */
	void said() {
		saying.forEach(wanted::remove);
		saying = Map.of();
	}
}
