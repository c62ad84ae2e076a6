package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.cli.Command;
import nl.dossierbrug.cli.Session;
import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.Administration;
import nl.dossierbrug.exchange.model.Role;
import nl.dossierbrug.exchange.model.User;

/** {@code users}, {@code users add NAME --role ib}, {@code users remove NAME}: who works with this home. */
final class UsersCommand implements Command {

	private final Messages texts;

	UsersCommand(Messages texts) {
		this.texts = texts;
	}

	@Override
	public void describe(Syntax syntax) {
		syntax.words("[add NAME | remove NAME]").optional("--role", "ROLE");
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		List<String> words = arguments.words();
		String verb = words.isEmpty() ? "" : words.getFirst();
		var role = arguments.oneOf("--role", java.util.stream.Stream.of(Role.values()).map(Role::word).toArray(String[]::new))
				.flatMap(Role::of);
		boolean understood = words.isEmpty() && role.isEmpty()
				|| words.size() == 2 && (verb.equals("add") && role.isPresent() || verb.equals("remove") && role.isEmpty());
		if (!understood) {
			throw new WrongUse(texts.text("users.usage"));
		}
		session.exchange(exchange -> {
			var administration = exchange.administration();
			switch (verb) {
				case "add" -> add(administration, words.get(1), role.orElseThrow(), session);
				case "remove" -> session.take(administration.removeUser(words.get(1)), user -> {
					show(user, session);
					session.say(texts.text("users.removed", user.name()));
				});
				default -> session.take(administration.users(), all -> all.forEach(user -> show(user, session)));
			}
		});
	}

	private void add(Administration administration, String name, Role role, Session session) throws WrongUse, IOException {
		Optional<Role> before = administration.users() instanceof Outcome.Done<List<User>>(var all)
				? all.stream().filter(user -> user.name().equals(name)).map(User::role).findFirst() : Optional.empty();
		session.take(administration.putUser(name, role), user -> {
			show(user, session);
			before.filter(other -> other != user.role()).ifPresent(other -> session.say(
					texts.text("users.changed", user.name(), other.word(), user.role().word())));
		});
	}

	private static void show(User user, Session session) {
		session.show(Row.empty().with("name", Cell.of(user.name())).with("role", Cell.of(user.role().word())));
	}
}
