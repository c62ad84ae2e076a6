package nl.dossierbrug.desktop.start;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.ActionButton;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.Spoken;

/** A card for things of one kind that wait: how many, what they are, whose, and the way there. */
final class WaitingCard {

	private static final int MOST_NAMES = 3;

	private final Panel panel;

	WaitingCard(Panel panel) {
		this.panel = panel;
	}

	void build(Composite grid, Waiting waiting) {
		Kit kit = panel.kit();
		String key = "todo." + waiting.kind();
		int count = waiting.transfers().size();
		Card card = kit.card(grid);
		card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		Composite head = kit.columns(card, 2);
		kit.icon(head, waiting.state().icon(), waiting.state().tone());
		kit.label(head, Integer.toString(count), Look.Size.NUMBER, waiting.state().tone());
		kit.wide(kit.strong(card, panel.say(key, count)));
		String names = String.join(", ", waiting.names(MOST_NAMES));
		kit.wide(kit.quiet(card, count > MOST_NAMES ? panel.say("names.more", names, count - MOST_NAMES) : names));
		String action = panel.say(key + ".go");
		ActionButton button = kit.button(card, "start." + waiting.kind().name().toLowerCase(Locale.ROOT), Kind.PLAIN, "next",
				action, () -> panel.go(waiting.place()));
		Spoken.as(button, count + " " + panel.say(key, count) + ": " + action);
	}
}
