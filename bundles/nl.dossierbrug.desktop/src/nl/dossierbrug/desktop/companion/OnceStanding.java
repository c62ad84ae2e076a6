package nl.dossierbrug.desktop.companion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.guide.GuidedBatch;
import nl.dossierbrug.exchange.guide.GuidedPupil;
import nl.dossierbrug.exchange.guide.WalkStep;
import nl.dossierbrug.exchange.model.GuidedMark;
import nl.dossierbrug.exchange.model.Source;

/** How a step stands that is done once for everybody: of how many it was said, the way back, and of whom it cannot be true. */
final class OnceStanding {

	/** So many are named; there is little room. */
	private static final int NAMED = 4;

	private final Panel place;
	private final Walking walking;
	private final WalkStep step;

	OnceStanding(Panel place, Walking walking, WalkStep step) {
		this.place = place;
		this.walking = walking;
		this.step = step;
	}

	void build(GuidedBatch batch) {
		batch.latest(step).ifPresent(latest -> done(batch, latest));
		Map<WalkStep, List<GuidedPupil>> behind = new LinkedHashMap<>();
		for (WalkStep before : batch.walk().before(step)) {
			List<GuidedPupil> there = batch.walking().stream().filter(pupil -> !pupil.did(step) && pupil.behind(batch.walk(), step).filter(before::equals).isPresent())
					.toList();
			if (!there.isEmpty()) {
				behind.put(before, there);
			}
		}
		behind.forEach((before, pupils) -> behind(batch, before, pupils));
	}

	private void done(GuidedBatch batch, GuidedMark latest) {
		Kit kit = place.kit();
		List<GuidedPupil> said = batch.walking().stream().filter(pupil -> pupil.did(step) && pupil.mark(step.id()).orElseThrow().source() == Source.GEZEGD).toList();
		long done = batch.done(step);
		boolean all = done == batch.walking().size();
		String words = place.say(latest.source() == Source.GEZEGD ? "done.said" : "done.seen", latest.by(), place.desktop().moment(latest.at()));
		kit.wide(kit.state(place.content(), all ? State.GOOD : State.INFO, all ? words : place.say("done.some", words, done, batch.walking().size())));
		if (!said.isEmpty()) {
			kit.link(place.content(), "companion.take-back", place.say("take-back"), () -> walking.takeBack(step, said));
		}
	}

	private void behind(GuidedBatch batch, WalkStep before, List<GuidedPupil> pupils) {
		Kit kit = place.kit();
		boolean fails = pupils.stream().allMatch(pupil -> pupil.stuckAt(before));
		String why = place.say(fails ? "behind.fails" : "behind.open", batch.walk().number(before));
		String names = String.join(", ", pupils.stream().limit(NAMED).map(pupil -> pupil.transfer().name()).toList());
		String words = pupils.size() == batch.walking().size() ? place.say("behind.all", why)
				: pupils.size() > NAMED ? place.say("behind.more", names, pupils.size() - NAMED, why) : place.say("behind", names, why);
		kit.wide(kit.state(place.content(), State.ATTENTION, words));
	}
}
