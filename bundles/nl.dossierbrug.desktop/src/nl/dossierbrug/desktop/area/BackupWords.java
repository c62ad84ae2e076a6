package nl.dossierbrug.desktop.area;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.backup.BackupState;

/** How the backups stand, in a sentence. */
public final class BackupWords {

	private final Messages messages = new Messages(BackupWords.class);
	private final Desktop desktop;

	/** @param desktop knows how moments are written here */
	public BackupWords(Desktop desktop) {
		this.desktop = desktop;
	}

	/** How they stand. */
	public Text of(BackupState state) {
		if (state.last().isEmpty()) {
			return messages.text("backup.never");
		}
		BackupState.Made last = state.last().get();
		String key = !last.elsewhere() ? "backup.here" : last.behind() ? "backup.behind" : "backup.last";
		return messages.text(key, desktop.moment(last.at()));
	}
}
