package nl.dossierbrug.desktop.start;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;

/** What somebody reads who is here for the first time: what the program does, and that it can be tried without harm. */
final class FirstUse {

	private final Desktop desktop;
	private final Messages messages;

	FirstUse(Desktop desktop, Messages messages) {
		this.desktop = desktop;
		this.messages = messages;
	}

	void build(Composite content) {
		Kit kit = desktop.kit();
		Composite tiles = kit.tiles(content, 3);
		tile(tiles, "practice", () -> desktop.session().open(true));
		tile(tiles, "schools", () -> desktop.navigation().go(Places.settings("schools")));
		tile(tiles, "help", () -> desktop.navigation().go(Places.help("start")));
	}

	private void tile(Composite tiles, String what, Runnable action) {
		Kit kit = desktop.kit();
		Card card = kit.card(tiles);
		card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		kit.wide(kit.strong(card, say("first." + what)));
		kit.wide(kit.quiet(card, say("first." + what + ".what")));
		kit.button(card, "start.first." + what, say("first." + what + ".go"), action);
	}

	private String say(String key) {
		return desktop.say(messages.text(key));
	}
}
