package nl.dossierbrug.desktop.settings;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Spoken;
import nl.dossierbrug.desktop.kit.Tone;
import nl.dossierbrug.exchange.model.Role;
import nl.dossierbrug.exchange.model.User;

/** Who works with Dossierbrug, what each is at the school, and what each may do. */
final class UsersSection implements Section {

	@Override
	public String id() {
		return "users";
	}

	@Override
	public String icon() {
		return "user";
	}

	@Override
	public void build(Composite content, SettingsPage page, Place here) {
		Kit kit = page.kit();
		Composite list = kit.columns(content, 1);
		page.load(list, () -> page.exchange().administration().users(), users -> show(list, page, users));
		Card card = kit.card(content);
		kit.strong(card, page.say("users.add"));
		kit.wide(kit.quiet(card, page.say("users.add.what")));
		Composite fields = kit.columns(card, 3);
		Text name = kit.field(fields, "settings.user-name", page.say("users.name"), "");
		Combo role = kit.choice(fields, "settings.user-role", page.say("users.role"), roles(page), 1, index -> {
		});
		Composite answers = kit.columns(card, 1);
		kit.button(fields, "settings.add-user", page.say("keep"), () -> {
			String typed = name.getText().strip();
			Role chosen = Role.values()[role.getSelectionIndex()];
			page.keepAndShow(answers, () -> page.exchange().administration().putUser(typed, chosen));
		}).setLayoutData(new GridData(SWT.END, SWT.END, false, false));
		rights(content, page);
	}

	private static List<String> roles(SettingsPage page) {
		return Stream.of(Role.values()).map(role -> page.say("role." + role.word())).toList();
	}

	private static void show(Composite list, SettingsPage page, List<User> users) {
		Kit kit = page.kit();
		Card card = kit.card(list);
		for (User user : users) {
			Composite row = kit.columns(card, 5);
			kit.icon(row, "user", Tone.QUIET);
			kit.wide(kit.text(row, user.name()));
			Composite answers = kit.columns(card, 1);
			Combo role = kit.choice(row, "settings.role." + user.name(), "", roles(page), user.role().ordinal(), index -> page.keepAndShow(answers,
					() -> page.exchange().administration().putUser(user.name(), Role.values()[index])));
			Spoken.as(role, page.say("users.role") + ": " + user.name());
			Spoken.as(kit.link(row, "settings.clear-pin." + user.name(), page.say("users.clear-pin"),
					() -> page.keepAndShow(answers, () -> page.exchange().lock().clearOf(user.name()))),
					page.say("users.clear-pin") + ": " + user.name());
			Spoken.as(kit.button(row, "settings.remove-user." + user.name(), Kind.LINK, "delete", page.say("remove"),
					() -> page.keepAndShow(answers, () -> page.exchange().administration().removeUser(user.name()))),
					page.say("remove") + ": " + user.name());
		}
	}

	private static void rights(Composite content, SettingsPage page) {
		Kit kit = page.kit();
		Card card = kit.card(content);
		kit.strong(card, page.say("users.rights"));
		page.exchange().administration().rights().forEach((role, rights) -> kit.wide(kit.text(card, page.say("users.may", page.say("role." + role.word()),
				rights.stream().map(page::say).collect(Collectors.joining(", "))))));
	}
}
