package nl.dossierbrug.desktop.start;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.area.TransferWords;
import nl.dossierbrug.desktop.handover.LeftHandover;
import nl.dossierbrug.desktop.kit.ActionButton;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Spoken;

/** Handovers that were left: each can be taken up again, or thrown away after asking once more. */
final class LeftCards {

	private final Panel panel;
	private final TransferWords words;

	LeftCards(Panel panel, TransferWords words) {
		this.panel = panel;
		this.words = words;
	}

	void build(List<LeftHandover> left) {
		Kit kit = panel.kit();
		kit.heading(panel.content(), panel.say("left.title"));
		left.forEach(this::card);
	}

	private void card(LeftHandover left) {
		Kit kit = panel.kit();
		String id = left.draft().id();
		Card card = kit.card(panel.content());
		Composite row = kit.columns(card, 3);
		Composite told = kit.columns(row, 1);
		kit.wide(kit.strong(told, title(left)));
		kit.wide(kit.quiet(told, panel.say("left.at", panel.say(left.step()), panel.desktop().moment(left.draft().savedAt()), left.draft().savedBy())));
		ActionButton on = kit.button(row, "start.take-up." + id, panel.say("left.go"), () -> panel.go(Places.draft(id)));
		Spoken.as(on, panel.say("left.go") + ": " + title(left));
		Composite sure = kit.columns(row, 1);
		sure.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		ActionButton away = kit.link(sure, "start.throw-away." + id, panel.say("left.away"), () -> ask(card, id));
		Spoken.as(away, panel.say("left.away") + ": " + title(left));
	}

	private void ask(Card card, String id) {
		Kit kit = panel.kit();
		Kit.clear(card);
		kit.wide(kit.text(card, panel.say("left.sure")));
		Composite row = kit.row(card);
		kit.inRow(kit.button(row, "start.sure." + id, panel.say("left.sure.yes"), () -> panel.in(card).part().attempt("work.away",
				progress -> panel.exchange().drafts().throwAway(id), gone -> panel.refresh()))).setFocus();
		kit.inRow(kit.button(row, "start.keep." + id, panel.say("left.sure.no"), panel::refresh));
		panel.fit();
	}

	private String title(LeftHandover left) {
		if (left.draft().sender().isEmpty() || left.draft().receiver().isEmpty()) {
			return panel.say("left.begun");
		}
		return panel.say("left.way", panel.say(words.sender(left.draft().sender())), panel.say(words.receiver(left.draft().receiver())));
	}
}
