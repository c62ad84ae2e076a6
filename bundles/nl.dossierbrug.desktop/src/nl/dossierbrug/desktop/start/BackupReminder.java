package nl.dossierbrug.desktop.start;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.BackupWords;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.backup.BackupState;

/** Reminds of a backup outside this computer. */
final class BackupReminder {

	private final Desktop desktop;
	private final Messages messages;

	BackupReminder(Desktop desktop, Messages messages) {
		this.desktop = desktop;
		this.messages = messages;
	}

	void build(Composite content, BackupState state) {
		Kit kit = desktop.kit();
		Card card = kit.card(content, State.ATTENTION);
		kit.wide(kit.state(card, State.ATTENTION, desktop.say(new BackupWords(desktop).of(state))));
		kit.wide(kit.quiet(card, desktop.say(messages.text("backup.why"))));
		kit.button(card, "start.backup", desktop.say(messages.text("backup.go")), () -> desktop.navigation().go(Places.settings("data")));
	}
}
