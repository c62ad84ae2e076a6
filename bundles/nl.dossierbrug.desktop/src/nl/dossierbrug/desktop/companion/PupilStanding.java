package nl.dossierbrug.desktop.companion;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.RefusalCard;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.guide.GuidedPupil;
import nl.dossierbrug.exchange.guide.WalkStep;
import nl.dossierbrug.exchange.model.GuidedMark;
import nl.dossierbrug.exchange.model.Source;

/** The pupil that the keyboard is on: what was said, the help with what went wrong, and what can be done. */
final class PupilStanding {

	private final Panel place;
	private final Walking walking;
	private final WalkStep step;
	private final NumberButton numbers;
	private final Consumer<Optional<GuidedPupil>> fails;
	private Optional<GuidedPupil> shown = Optional.empty();

	/** @param fails is told of whom something does not succeed */
	PupilStanding(Panel place, Walking walking, WalkStep step, NumberButton numbers, Consumer<Optional<GuidedPupil>> fails) {
		this.place = place;
		this.walking = walking;
		this.step = step;
		this.numbers = numbers;
		this.fails = fails;
		build();
	}

	/** Shows another pupil, or how the same one stands now. */
	void show(Optional<GuidedPupil> pupil) {
		if (!pupil.equals(shown)) {
			shown = pupil;
			place.clear();
			build();
			place.fit();
		}
	}

	private void build() {
		Kit kit = place.kit();
		shown.flatMap(pupil -> pupil.mark(step.id())).ifPresent(this::mark);
		Composite row = kit.row(place.content());
		shown.ifPresent(pupil -> kit.inRow(kit.button(row, "companion.copy", Kind.PLAIN, "copy", place.say("copy"), () -> numbers.copy(pupil)))
				.setToolTipText(place.say("copy.key")));
		kit.inRow(kit.button(row, "companion.fails", place.say("fails"), () -> fails.accept(shown)));
		if (!step.step().perPupil()) {
			shown.filter(pupil -> pupil.did(step) && pupil.mark(step.id()).filter(PupilStanding::isSaid).isPresent()).ifPresent(pupil -> kit.link(place.content(),
					"companion.take-back.one", place.say("take-back.one", pupil.name().listed()), () -> walking.takeBack(step, List.of(pupil))));
		}
	}

	private static boolean isSaid(GuidedMark mark) {
		return mark.source() == Source.GEZEGD;
	}

	private void mark(GuidedMark mark) {
		Kit kit = place.kit();
		String at = place.desktop().moment(mark.at());
		if (mark.state() == GuidedMark.State.DONE) {
			if (step.step().perPupil()) {
				kit.wide(kit.state(place.content(), State.GOOD, place.say(isSaid(mark) ? "done.said" : "done.seen", mark.by(), at)));
			}
			return;
		}
		if (!shown.orElseThrow().stuckAt(step)) {
			kit.wide(kit.quiet(place.content(), place.say("problem.past", mark.by(), at)));
			return;
		}
		Optional<Refusal> known = step.step().problem(mark.reason());
		Card card = known.map(problem -> new RefusalCard(place.content(), kit, problem, place.desktop().language()).card())
				.orElseGet(() -> kit.card(place.content(), State.WRONG));
		kit.wide(kit.quiet(card, place.say(known.isPresent() ? "problem.said" : "problem.other.said", mark.by(), at)));
		known.ifPresent(problem -> new Letter(place.in(card), step, problem).button());
		kit.link(card, "companion.solved", place.say("solved"), () -> walking.takeBack(step, List.of(shown.orElseThrow())));
	}
}
