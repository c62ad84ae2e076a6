package nl.dossierbrug.desktop.start;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.area.TransferWords;
import nl.dossierbrug.desktop.handover.LeftHandover;
import nl.dossierbrug.desktop.kit.ActionButton;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Scroll;
import nl.dossierbrug.desktop.kit.Spoken;

/** Handovers that were left: each can be taken up again, or thrown away after asking once more. */
final class LeftCards {

	private final Desktop desktop;
	private final Messages messages;
	private final TransferWords words;
	private final BiConsumer<String, Composite> throwAway;

	/** @param throwAway throws a draft away and puts what is refused into the place that is given */
	LeftCards(Desktop desktop, Messages messages, TransferWords words, BiConsumer<String, Composite> throwAway) {
		this.desktop = desktop;
		this.messages = messages;
		this.words = words;
		this.throwAway = throwAway;
	}

	void build(Composite content, List<LeftHandover> left) {
		Kit kit = desktop.kit();
		kit.heading(content, say("left.title"));
		left.forEach(one -> card(content, one));
	}

	private void card(Composite content, LeftHandover left) {
		Kit kit = desktop.kit();
		String id = left.draft().id();
		Card card = kit.card(content);
		Composite row = kit.columns(card, 3);
		Composite told = kit.columns(row, 1);
		kit.wide(kit.strong(told, title(left)));
		kit.wide(kit.quiet(told, say("left.at", desktop.say(left.step()), desktop.moment(left.draft().savedAt()), left.draft().savedBy())));
		ActionButton on = kit.button(row, "start.take-up." + id, say("left.go"), () -> desktop.navigation().go(Places.draft(id)));
		Spoken.as(on, say("left.go") + ": " + title(left));
		Composite sure = kit.columns(row, 1);
		sure.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		ActionButton away = kit.link(sure, "start.throw-away." + id, say("left.away"), () -> ask(card, id));
		Spoken.as(away, say("left.away") + ": " + title(left));
	}

	private void ask(Card card, String id) {
		Kit kit = desktop.kit();
		Kit.clear(card);
		kit.wide(kit.text(card, say("left.sure")));
		Composite row = kit.row(card);
		kit.inRow(kit.button(row, "start.sure." + id, say("left.sure.yes"), () -> throwAway.accept(id, card))).setFocus();
		kit.inRow(kit.button(row, "start.keep." + id, say("left.sure.no"), () -> desktop.navigation().refresh()));
		card.getParent().layout(true, true);
		Scroll.refit(card);
	}

	private String title(LeftHandover left) {
		if (left.draft().sender().isEmpty() || left.draft().receiver().isEmpty()) {
			return say("left.begun");
		}
		return say("left.way", desktop.say(words.sender(left.draft().sender())), desktop.say(words.receiver(left.draft().receiver())));
	}

	private String say(String key, Object... arguments) {
		return desktop.say(messages.text(key, arguments));
	}
}
