package nl.dossierbrug.desktop.start;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;

/** What somebody reads who is here for the first time: what the program does, and that it can be tried without harm. */
final class FirstUse {

	private final Panel panel;

	FirstUse(Panel panel) {
		this.panel = panel;
	}

	/** @param school whether the school is known already */
	void build(boolean school) {
		Kit kit = panel.kit();
		Composite tiles = kit.tiles(panel.content(), school ? 2 : 3);
		tile(tiles, "practice", () -> panel.desktop().session().open(true));
		if (!school) {
			tile(tiles, "schools", () -> panel.go(Places.settings("schools")));
		}
		tile(tiles, "help", () -> panel.go(Places.help("start")));
	}

	private void tile(Composite tiles, String what, Runnable action) {
		Kit kit = panel.kit();
		Card card = kit.card(tiles);
		card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		kit.wide(kit.strong(card, panel.say("first." + what)));
		kit.wide(kit.quiet(card, panel.say("first." + what + ".what")));
		kit.button(card, "start.first." + what, panel.say("first." + what + ".go"), action);
	}
}
