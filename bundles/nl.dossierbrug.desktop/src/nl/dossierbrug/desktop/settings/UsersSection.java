package nl.dossierbrug.desktop.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.exchange.model.Role;
import nl.dossierbrug.exchange.model.WayIn;

/** Who works with Dossierbrug, how each comes in, what each is at the school, and what each may do. */
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
	public void build(Panel page, Place here) {
		Kit kit = page.kit();
		Panel list = page.part();
		list.load("work.load", progress -> page.exchange().access().all(), ways -> show(list, ways));
		Card card = kit.card(page.content());
		kit.strong(card, page.say("users.add"));
		kit.wide(kit.quiet(card, page.say("users.add.what")));
		Composite fields = kit.tiles(card, 5);
		Text name = kit.field(fields, "settings.user-name", page.say("users.name"), "");
		page.desktop().unsaved().keep(name, "user.name");
		Combo role = kit.choice(fields, "settings.user-role", page.say("users.role"), UserLine.roles(page), 1, index -> {
		});
		Text account = kit.field(fields, "settings.user-account", page.say("users.account"), "");
		page.desktop().unsaved().keep(account, "user.account");
		Text pin = kit.field(fields, "settings.user-pin", page.say("users.pin"), "", SWT.SINGLE | SWT.PASSWORD);
		Panel answers = page.in(card).part();
		kit.button(fields, "settings.add-user", page.say("keep"), () -> {
			String typed = name.getText().strip();
			Role chosen = Role.values()[role.getSelectionIndex()];
			Optional<List<String>> accounts = Optional.of(account.getText().strip()).filter(one -> !one.isEmpty()).map(List::of);
			Optional<char[]> given = Optional.of(pin.getTextChars()).filter(signs -> signs.length > 0);
			new Keep(answers).andShow(() -> page.exchange().access().add(typed, chosen, accounts, given), "user.name", "user.account");
		}).setLayoutData(new GridData(SWT.END, SWT.END, false, false));
		rights(page);
	}

	private static void show(Panel page, List<WayIn> ways) {
		Card card = page.kit().card(page.content());
		ways.forEach(way -> new UserLine(page, way, others(ways, way)).build(card));
	}

	/** The beheerders besides one who can come in. */
	private static List<String> others(List<WayIn> ways, WayIn one) {
		return ways.stream().filter(way -> way.user().role() == Role.BEHEERDER && (way.pin() || !way.accounts().isEmpty()))
				.map(way -> way.user().name()).filter(name -> !name.equals(one.user().name())).toList();
	}

	private static void rights(Panel page) {
		Kit kit = page.kit();
		Card card = kit.card(page.content());
		kit.strong(card, page.say("users.rights"));
		page.exchange().administration().rights().forEach((role, rights) -> kit.wide(kit.text(card, page.say("users.may", page.say("role." + role.word()),
				rights.stream().map(page::say).collect(Collectors.joining(", "))))));
	}
}
