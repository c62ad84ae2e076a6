package nl.dossierbrug.desktop.start;

import nl.dossierbrug.desktop.area.BackupWords;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.backup.BackupState;

/** Reminds of a backup outside this computer. */
final class BackupReminder {

	private final Panel panel;

	BackupReminder(Panel panel) {
		this.panel = panel;
	}

	void build(BackupState state) {
		Kit kit = panel.kit();
		Card card = kit.card(panel.content(), State.ATTENTION);
		kit.wide(kit.state(card, State.ATTENTION, panel.say(new BackupWords(panel.desktop()).of(state))));
		kit.wide(kit.quiet(card, panel.say(panel.messages().text("backup.why"))));
		kit.button(card, "start.backup", panel.say(panel.messages().text("backup.go")), () -> panel.go(Places.settings("data")));
	}
}
