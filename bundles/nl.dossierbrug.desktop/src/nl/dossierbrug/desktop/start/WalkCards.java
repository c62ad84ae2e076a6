package nl.dossierbrug.desktop.start;

import java.util.List;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.kit.ActionButton;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Spoken;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.desktop.walking.OpenWalk;

/** Guided handovers that are not over: where each stands, what is next, and the way on. */
final class WalkCards {

	private static final int MOST_GROUPS = 3;

	private final Panel panel;

	WalkCards(Panel panel) {
		this.panel = panel;
	}

	void build(List<OpenWalk> walks) {
		walks.forEach(this::card);
	}

	private void card(OpenWalk walk) {
		Kit kit = panel.kit();
		Card card = kit.card(panel.content());
		Composite row = kit.columns(card, 2);
		Composite told = kit.columns(row, 1);
		kit.wide(kit.strong(told, title(walk)));
		kit.wide(kit.text(told, stand(walk)));
		if (walk.stuck() > 0) {
			kit.state(told, State.WRONG, panel.say("walk.stuck", walk.stuck()));
		}
		boolean toReport = walk.next().isEmpty();
		String action = panel.say(toReport ? "walk.report" : "walk.go");
		ActionButton on = kit.button(row, "start.walk." + walk.id(), Kind.PLAIN, "next", action,
				() -> panel.go(toReport ? Places.reporting(walk.id()) : Places.walking(walk.id())));
		Spoken.as(on, action + ": " + title(walk));
	}

	private String title(OpenWalk walk) {
		List<String> groups = walk.groups();
		return groups.isEmpty() || groups.size() > MOST_GROUPS ? panel.say("walk.pair", walk.sender(), walk.receiver(), walk.pupils())
				: panel.say("walk.groups", walk.sender(), walk.receiver(), String.join(", ", groups), walk.pupils());
	}

	private String stand(OpenWalk walk) {
		if (walk.missing() > 0) {
			return panel.say("walk.missing", walk.missing(), walk.receiver());
		}
		return walk.next().map(step -> panel.say("walk.step", walk.number(step), walk.steps(), step.system(), step.step().where()))
				.orElseGet(() -> panel.say("walk.look", walk.receiver()));
	}
}
