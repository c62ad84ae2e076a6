package nl.dossierbrug.desktop.settings;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.exchange.backup.BackupState;
import nl.dossierbrug.exchange.backup.Backups;
import nl.dossierbrug.exchange.model.HomeCopy;

/** Where the data lie, and how they are kept when this computer breaks or something goes wrong in them. */
final class DataSection implements Section {

	@Override
	public String id() {
		return "data";
	}

	@Override
	public String icon() {
		return "folder";
	}

	@Override
	public void build(Panel page, Place here) {
		Kit kit = page.kit();
		Card data = kit.card(page.content());
		kit.strong(data, page.say("about.data"));
		kit.wide(kit.text(data, page.say("about.home", page.desktop().session().home().toString())));
		kit.wide(kit.quiet(data, page.say("about.key")));
		if (page.desktop().session().practice()) {
			page.quiet(page.say("backup.practice"));
			return;
		}
		Panel kept = page.part();
		kept.load("work.load", progress -> page.exchange().backups().state(), state -> show(kept, state));
	}

	private static void show(Panel page, BackupState state) {
		Composite place = page.content();
		Kit kit = page.kit();
		if (state.server()) {
			kit.wide(kit.quiet(kit.card(place), page.say("backup.server")));
			return;
		}
		new BackupCard(page).build(state);
		Card copies = kit.card(place);
		kit.strong(copies, page.say("copies.title"));
		kit.wide(kit.quiet(copies, page.say(state.copies().isEmpty() ? "copies.none" : "copies.what")));
		for (HomeCopy copy : state.copies()) {
			kit.wide(kit.text(copies, page.say("copies.line", page.desktop().moment(copy.at()), copy.folder().getFileName().toString())));
		}
		Card restore = kit.card(place);
		kit.strong(restore, page.say("restore.title"));
		kit.wide(kit.text(restore, page.say("restore.how")));
		kit.wide(kit.quiet(restore, page.say("restore.copy")));
		Panel remind = page.in(kit.card(place)).part();
		remind.load("work.load", progress -> page.exchange().administration().setting(Backups.REMIND_AFTER), value -> new SettingField(remind).build(value));
	}
}
