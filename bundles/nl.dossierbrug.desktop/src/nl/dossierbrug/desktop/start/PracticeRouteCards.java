package nl.dossierbrug.desktop.start;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;

/** What can be tried in the practice school: each pair of systems as a card that begins a handover between them. */
final class PracticeRouteCards {

	private static final String[][] ROUTES = { { "parnassys", "ot" }, { "esis", "ldos" }, { "parnassys", "top" } };

	private final Panel panel;

	PracticeRouteCards(Panel panel) {
		this.panel = panel;
	}

	void build() {
		Kit kit = panel.kit();
		kit.heading(panel.content(), panel.say("practice.title"));
		Composite grid = kit.tiles(panel.content(), 3);
		for (String[] route : ROUTES) {
			String key = "practice." + route[0] + "." + route[1];
			Card card = kit.card(grid);
			card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
			kit.wide(kit.strong(card, panel.say(key)));
			kit.wide(kit.quiet(card, panel.say(key + ".what")));
			kit.button(card, "start." + key, panel.say("practice.go"),
					() -> panel.go(Places.HANDOVER.with("sender", route[0]).with("receiver", route[1])));
		}
	}
}
