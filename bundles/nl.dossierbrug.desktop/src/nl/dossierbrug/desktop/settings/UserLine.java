package nl.dossierbrug.desktop.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Spoken;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.desktop.kit.Tone;
import nl.dossierbrug.desktop.session.Who;
import nl.dossierbrug.exchange.model.Role;
import nl.dossierbrug.exchange.model.WayIn;

/** One user: the role, by what this user comes in, and working as this user. */
final class UserLine {

	private final Panel page;
	private final WayIn way;
	private final List<String> others;
	private final String name;

	/** @param others the beheerders besides this user */
	UserLine(Panel page, WayIn way, List<String> others) {
		this.page = page;
		this.others = List.copyOf(others);
		this.way = way;
		name = way.user().name();
	}

	void build(Composite card) {
		Kit kit = page.kit();
		Composite row = kit.columns(card, 5);
		kit.icon(row, "user", Tone.QUIET);
		kit.wide(kit.text(row, name));
		Panel more = page.in(card).part();
		workAs(row);
		Combo role = kit.choice(row, "settings.role." + name, "", roles(page), way.user().role().ordinal(), index -> choose(more, Role.values()[index]));
		Spoken.as(role, page.say("users.role") + ": " + name);
		Spoken.as(kit.button(row, "settings.remove-user." + name, Kind.LINK, "delete", page.say("remove"),
				() -> new Keep(more).andShow(() -> page.exchange().administration().removeUser(name))), page.say("remove") + ": " + name);
		kit.wide(kit.quiet(more.content(), page.say("users.way", words())));
		Spoken.as(kit.link(more.content(), "settings.way." + name, page.say("users.change-way"), () -> change(more)),
				page.say("users.change-way") + ": " + name);
	}

	/** Whoever gives up being beheerder cannot become it again without another one: that is said before it is done. */
	private void choose(Panel more, Role role) {
		boolean givesUp = isMe() && way.user().role() == Role.BEHEERDER && role != Role.BEHEERDER;
		if (!givesUp || others.isEmpty()) {
			put(more, role);
			return;
		}
		Kit kit = page.kit();
		more.clear();
		Card card = kit.card(more.content(), State.ATTENTION);
		String called = page.say("role." + role.word());
		kit.wide(kit.text(card, page.say("users.role.own", called, String.join(", ", others))));
		Composite row = kit.row(card);
		kit.inRow(kit.button(row, "settings.role-do." + name, page.say("users.role.own.do", called), () -> put(page.in(card).part(), role)));
		kit.inRow(kit.button(row, "settings.role-stay." + name, page.say("users.role.own.stay"), page::refresh));
		more.fit();
	}

	private void put(Panel answers, Role role) {
		new Keep(answers).andShow(() -> page.exchange().administration().putUser(name, role));
	}

	private boolean isMe() {
		return page.desktop().session().user().filter(user -> user.name().equals(name)).isPresent();
	}

	/** The roles, as they are called. */
	static List<String> roles(Panel page) {
		return Stream.of(Role.values()).map(role -> page.say("role." + role.word())).toList();
	}

	/** Whoever works now needs no button for that, nor does anybody in the practice school. */
	private void workAs(Composite row) {
		if (isMe() || page.desktop().session().practice()) {
			page.kit().quiet(row, "");
		} else {
			page.kit().link(row, "settings.work-as." + name, page.say("users.work-as", name),
					() -> page.desktop().session().openAs(Who.named(Optional.of(name))));
		}
	}

	private String words() {
		String words = Stream.concat(way.accounts().stream().map(account -> page.say("users.way.account", account)),
				way.pin() ? Stream.of(page.say("users.way.pin")) : Stream.empty()).collect(Collectors.joining(", "));
		return words.isEmpty() ? page.say("users.way.none") : words;
	}

	private void change(Panel panel) {
		Kit kit = page.kit();
		panel.clear();
		Composite place = panel.content();
		Composite accounts = kit.columns(place, 2);
		Text named = kit.field(accounts, "settings.accounts." + name, page.say("users.accounts"), String.join(", ", way.accounts()));
		Panel answers = panel.part();
		kit.button(accounts, "settings.keep-accounts." + name, page.say("users.keep-accounts"), () -> {
			List<String> typed = Arrays.asList(named.getText().split(","));
			new Keep(answers).andShow(() -> page.exchange().access().bind(name, typed));
		}).setLayoutData(new GridData(SWT.END, SWT.END, false, false));
		Composite pins = kit.columns(place, 2);
		Text fresh = kit.field(pins, "settings.new-pin." + name, page.say("users.new-pin"), "", SWT.SINGLE | SWT.PASSWORD);
		kit.button(pins, "settings.keep-pin." + name, page.say("users.keep-pin"), () -> {
			char[] typed = fresh.getTextChars();
			new Keep(answers).andShow(() -> page.exchange().access().setPin(name, typed));
		}).setLayoutData(new GridData(SWT.END, SWT.END, false, false));
		if (way.pin()) {
			kit.link(place, "settings.clear-pin." + name, page.say("users.clear-pin"),
					() -> new Keep(answers).andShow(() -> page.exchange().access().clearPin(name)));
		}
		panel.fit();
	}
}
