package nl.dossierbrug.desktop.walking;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.desktop.kit.Tone;
import nl.dossierbrug.exchange.guide.GuidedPupil;
import nl.dossierbrug.exchange.guide.WalkStep;
import nl.dossierbrug.exchange.model.GuidedMark;

/** One pupil on the walk: every step, whether it was done, how that is known, and what helps where it did not succeed. */
final class PupilSteps {

	private final Panel panel;
	private final WalkShown shown;
	private final MarkWords words;

	PupilSteps(Panel panel, WalkShown shown) {
		this.panel = panel;
		this.shown = shown;
		words = new MarkWords(panel);
	}

	void build(GuidedPupil pupil) {
		Kit kit = panel.kit();
		Card card = kit.card(panel.content());
		kit.heading(card, pupil.transfer().name());
		kit.wide(kit.quiet(card, panel.say("pupil.about", pupil.transfer().id(),
				pupil.transfer().bsn().map(Bsn::masked).orElse(panel.say("no-bsn")))));
		Composite grid = kit.columns(card, 2);
		for (WalkStep step : shown.guided().walk().steps()) {
			step(grid, step, pupil);
		}
		pupil.mark(GuidedMark.RECONCILED).ifPresent(mark -> {
			boolean found = mark.state() == GuidedMark.State.DONE;
			kit.state(grid, found ? State.GOOD : State.WRONG, panel.say(found ? "far.found" : "far.missing", shown.receiver()));
			kit.quiet(grid, words.of(mark));
		});
		kit.link(card, "walking.transfer", panel.say("pupil.transfer"), () -> panel.go(Places.transfers(List.of(pupil.transfer().id()))));
	}

	private void step(Composite grid, WalkStep step, GuidedPupil pupil) {
		Kit kit = panel.kit();
		Optional<GuidedMark> mark = pupil.mark(step.id());
		boolean arrived = pupil.arrived(shown.guided().walk());
		State state = pupil.did(step) ? State.GOOD : pupil.stuckAt(step) ? State.WRONG : State.IDLE;
		Composite row = kit.state(grid, state, panel.say("pupil.step", shown.number(step), step.system(), step.step().where()));
		row.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		kit.label(grid, mark.map(one -> pupil.did(step) || pupil.stuckAt(step) ? words.of(one) : panel.say("pupil.failed-first", words.of(one)))
				.orElse(panel.say(arrived ? "pupil.not-needed" : "pupil.open")), Look.Size.TEXT, Tone.QUIET);
		mark.filter(one -> pupil.stuckAt(step)).ifPresent(one -> help(grid, step, one));
	}

	private void help(Composite grid, WalkStep step, GuidedMark mark) {
		Kit kit = panel.kit();
		Optional<Refusal> known = step.step().problem(mark.reason());
		Composite told = kit.columns(grid, 1);
		GridData data = (GridData) told.getLayoutData();
		data.horizontalSpan = 2;
		data.horizontalIndent = kit.look().px(28);
		kit.wide(kit.text(told, known.map(Refusal::what).map(panel::say).orElseGet(() -> panel.say("pupil.other"))));
		known.ifPresent(problem -> {
			kit.wide(kit.text(told, panel.say(problem.next())));
			kit.wide(kit.quiet(told, panel.say(problem.who())));
		});
	}
}
