package nl.dossierbrug.desktop.start;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;

/** What can be tried in the practice school: each pair of systems as a card that begins a handover between them. */
final class PracticeRoutes {

	private static final String[][] ROUTES = { { "parnassys", "ot" }, { "esis", "ldos" }, { "parnassys", "top" } };

	private final Desktop desktop;
	private final Messages messages;

	PracticeRoutes(Desktop desktop, Messages messages) {
		this.desktop = desktop;
		this.messages = messages;
	}

	void build(Composite content) {
		Kit kit = desktop.kit();
		kit.heading(content, say("practice.title"));
		Composite grid = kit.tiles(content, 3);
		for (String[] route : ROUTES) {
			String key = "practice." + route[0] + "." + route[1];
			Card card = kit.card(grid);
			card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
			kit.wide(kit.strong(card, say(key)));
			kit.wide(kit.quiet(card, say(key + ".what")));
			kit.button(card, "start." + key, say("practice.go"),
					() -> desktop.navigation().go(Places.HANDOVER.with("sender", route[0]).with("receiver", route[1])));
		}
	}

	private String say(String key) {
		return desktop.say(messages.text(key));
	}
}
