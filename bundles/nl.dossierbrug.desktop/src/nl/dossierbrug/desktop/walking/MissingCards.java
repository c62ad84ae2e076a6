package nl.dossierbrug.desktop.walking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;


import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.guide.GuidedPupil;
import nl.dossierbrug.exchange.guide.WalkStep;

/** Who did not arrive, by the step that this points to: that is where one goes on. */
final class MissingCards {

	private final Panel panel;
	private final WalkShown shown;

	MissingCards(Panel panel, WalkShown shown) {
		this.panel = panel;
		this.shown = shown;
	}

	void build(List<GuidedPupil> missing) {
		Map<WalkStep, List<GuidedPupil>> steps = new LinkedHashMap<>();
		missing.forEach(pupil -> steps.computeIfAbsent(pupil.suspect(shown.guided().walk()), step -> new ArrayList<>()).add(pupil));
		steps.forEach(this::card);
	}

	private void card(WalkStep step, List<GuidedPupil> pupils) {
		Kit kit = panel.kit();
		Card card = kit.card(panel.content(), State.WRONG);
		kit.state(card, State.WRONG, panel.say("missing", pupils.size(), String.join(", ", pupils.stream().map(pupil -> pupil.transfer().name()).toList())));
		kit.wide(kit.strong(card, panel.say("missing.step", shown.number(step), step.system(), step.step().where())));
		kit.wide(kit.text(card, panel.say(step.step().text())));
		step.step().problems().forEach(problem -> kit.wide(kit.quiet(card, panel.say("missing.perhaps", problem.what(), problem.next()))));
		kit.button(card, "walking.along." + step.id(), panel.say("along"), () -> panel.desktop().walkAlong(shown.id(), step.id()));
	}
}
