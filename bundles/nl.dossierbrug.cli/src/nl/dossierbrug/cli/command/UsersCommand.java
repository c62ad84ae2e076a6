package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.session.Command;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.model.Role;
import nl.dossierbrug.exchange.model.User;
import nl.dossierbrug.exchange.model.WayIn;

/**
 * {@code users}, {@code users add NAME --role ib [--account ACCOUNT]… [--pin-file FILE|-]}, {@code users pin NAME},
 * {@code users remove NAME}: who works with this home, and how each comes in.
 */
final class UsersCommand implements Command {

	private static final String PIN_FILE = "--pin-file";
	private static final String ACCOUNT = "--account";

	private final Messages texts;

	UsersCommand(Messages texts) {
		this.texts = texts;
	}

	@Override
	public void describe(Syntax syntax) {
		syntax.words("[add NAME | pin NAME | remove NAME]").optional("--role", "ROLE").repeated(ACCOUNT, "ACCOUNT").optional(PIN_FILE, "FILE|-");
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		List<String> words = arguments.words();
		String verb = words.isEmpty() ? "" : words.getFirst();
		Optional<Role> role = arguments.oneOf("--role", Stream.of(Role.values()).map(Role::word).toArray(String[]::new)).flatMap(Role::of);
		boolean others = arguments.given(ACCOUNT) || arguments.given(PIN_FILE);
		boolean understood = switch (verb) {
			case "" -> role.isEmpty() && !others;
			case "add" -> words.size() == 2 && role.isPresent();
			case "pin" -> words.size() == 2 && role.isEmpty() && !arguments.given(ACCOUNT);
			case "remove" -> words.size() == 2 && role.isEmpty() && !others;
			default -> false;
		};
		if (!understood) {
			throw new WrongUse(texts.text("users.usage"));
		}
		switch (verb) {
			case "add" -> add(arguments, words.get(1), role.orElseThrow(), session);
			case "pin" -> session.take(pin(arguments, session), pin -> session.exchange(exchange -> session
					.take(exchange.access().setPin(words.get(1), pin), way -> {
						show(way, session);
						session.say(texts.text("users.pin.set", way.user().name()));
					})));
			case "remove" -> session.exchange(exchange -> session.take(exchange.administration().removeUser(words.get(1)), user -> {
				session.show(row(user));
				session.say(texts.text("users.removed", user.name()));
			}));
			default -> session.exchange(exchange -> session.take(exchange.access().all(), all -> all.forEach(way -> show(way, session))));
		}
	}

	private Outcome<char[]> pin(Arguments arguments, Session session) throws WrongUse, IOException {
		return session.secrets().fresh(PIN_FILE, arguments.optional(PIN_FILE), texts.text("users.pin.ask"));
	}

	/** The pin is read before anything is done, so that nothing is half done when there is none. */
	private void add(Arguments arguments, String name, Role role, Session session) throws WrongUse, IOException {
		if (arguments.given(PIN_FILE)) {
			session.take(pin(arguments, session), pin -> add(arguments, name, role, Optional.of(pin), session));
		} else {
			add(arguments, name, role, Optional.empty(), session);
		}
	}

	private void add(Arguments arguments, String name, Role role, Optional<char[]> pin, Session session) throws WrongUse, IOException {
		Optional<List<String>> accounts = arguments.given(ACCOUNT) ? Optional.of(arguments.all(ACCOUNT)) : Optional.empty();
		session.exchange(exchange -> {
			Optional<Role> before = roleOf(exchange, name);
			session.take(exchange.access().add(name, role, accounts, pin), way -> {
				show(way, session);
				before.filter(other -> other != role).ifPresent(other -> session.say(
						texts.text("users.changed", name, other.word(), role.word())));
				if (way.accounts().isEmpty() && !way.pin() && !exchange.practice()) {
					session.remark(texts.text("users.no-way-in", name, role.word()));
				}
			});
		});
	}

	private static Optional<Role> roleOf(Exchange exchange, String name) {
		return exchange.administration().users() instanceof Outcome.Done<List<User>>(var all)
				? all.stream().filter(user -> user.name().equals(name)).map(User::role).findFirst() : Optional.empty();
	}

	private static Row row(User user) {
		return Row.empty().with("name", Cell.of(user.name())).with("role", Cell.of(user.role().word()));
	}

	private static void show(WayIn way, Session session) {
		session.show(row(way.user()).with("accounts", new Cell.Words(way.accounts())).with("pin", new Cell.Flag(way.pin())));
	}
}
