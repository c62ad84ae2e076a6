package nl.dossierbrug.desktop.start;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.ActionButton;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.Spoken;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.destroy.Due;

/** A card that says how much has been kept as long as it may, with the way to where it is destroyed. */
final class DueCard {

	private final Panel panel;

	DueCard(Panel panel) {
		this.panel = panel;
	}

	void build(Composite grid, List<Due> due) {
		Kit kit = panel.kit();
		Card card = kit.card(grid);
		card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		Composite head = kit.columns(card, 2);
		kit.icon(head, State.ATTENTION.icon(), State.ATTENTION.tone());
		kit.label(head, Integer.toString(due.size()), Look.Size.NUMBER, State.ATTENTION.tone());
		kit.wide(kit.strong(card, panel.say("due", due.size())));
		kit.wide(kit.quiet(card, panel.say("due.since", panel.desktop().day(due.getFirst().day()))));
		ActionButton button = kit.button(card, "start.due", Kind.PLAIN, "next", panel.say("due.go"),
				() -> panel.go(Places.settings("retention")));
		Spoken.as(button, due.size() + " " + panel.say("due", due.size()) + ": " + panel.say("due.go"));
	}
}
