package nl.dossierbrug.desktop.settings;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import nl.dossierbrug.desktop.area.BackupWords;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.PathField;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.backup.BackupState;
import nl.dossierbrug.exchange.model.WrittenBackup;

/** Makes a backup: where to, and a passphrase typed twice. Tells of the last one, and when it is time. */
final class BackupCard {

	private final Panel page;
	private final Kit kit;

	BackupCard(Panel page) {
		this.page = page;
		kit = page.kit();
	}

	void build(BackupState state) {
		Card card = kit.card(page.content());
		kit.strong(card, page.say("backup.title"));
		kit.wide(kit.quiet(card, page.say("backup.what")));
		kit.wide(kit.state(card, state.due() ? State.ATTENTION : state.last().isPresent() ? State.GOOD : State.INFO, page.say(new BackupWords(page.desktop()).of(state))));
		Panel answers = page.in(card).part();
		if (state.last().filter(last -> !last.elsewhere()).isPresent()) {
			kit.button(card, "settings.backup-elsewhere", page.say("backup.elsewhere"),
					() -> new Keep(answers).andShow(() -> page.exchange().backups().saidElsewhere()));
		}
		PathField out = new PathField(card, kit, "settings.backup-file", page.say("backup.file"), Optional.empty(), page.say("backup.browse"),
				PathField.Kind.NEW_FILE, new String[] { "*.backup" }, path -> {
				});
		Composite fields = kit.columns(card, 2);
		Text passphrase = kit.field(fields, "settings.backup-passphrase", page.say("backup.passphrase"), "", SWT.SINGLE | SWT.PASSWORD);
		Text again = kit.field(fields, "settings.backup-again", page.say("backup.again"), "", SWT.SINGLE | SWT.PASSWORD);
		kit.wide(kit.quiet(card, page.say("backup.passphrase.what")));
		Panel result = page.in(card).part();
		kit.button(card, "settings.backup-make", Kind.PRIMARY, "file", page.say("backup.make"), () -> make(out.value(), passphrase, again, result))
				.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		result.content().moveBelow(null);
	}

	private void make(Optional<Path> out, Text passphrase, Text again, Panel result) {
		char[] typed = passphrase.getTextChars();
		if (out.isEmpty()) {
			result.tell(State.ATTENTION, page.say("backup.no-file"));
		} else if (!Arrays.equals(typed, again.getTextChars())) {
			result.tell(State.WRONG, page.say("backup.differ"));
		} else {
			passphrase.setText("");
			again.setText("");
			result.attempt("work.backup", progress -> page.exchange().backups().make(out.get(), typed, progress), written -> told(result, written));
		}
	}

	private void told(Panel result, WrittenBackup written) {
		kit.wide(kit.state(result.content(), State.GOOD, page.say("backup.done", written.out().toString())));
		result.quiet(page.say("backup.digest", written.sha256()));
		if (written.sameDisk()) {
			kit.wide(kit.state(result.content(), State.ATTENTION, page.say("backup.same-disk")));
		}
	}
}
