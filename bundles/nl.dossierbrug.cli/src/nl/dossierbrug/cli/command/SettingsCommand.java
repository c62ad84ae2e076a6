package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row.Audience;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.session.Command;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.settings.SettingValue;

/**
 * {@code settings}, {@code settings get KEY}, {@code settings set KEY VALUE}: the settings that the connectors declare. A secret
 * is never an argument: {@code settings set KEY --file FILE|-}, or {@code settings set KEY -}. An empty value takes it away.
 */
final class SettingsCommand implements Command {

	private static final String FILE = "--file";
	private static final String INPUT = "-";

	private final Messages texts;

	SettingsCommand(Messages texts) {
		this.texts = texts;
	}

	@Override
	public void describe(Syntax syntax) {
		syntax.words("[get KEY | set KEY VALUE]").optional(FILE, "FILE|-");
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		List<String> words = arguments.words();
		String verb = words.isEmpty() ? "" : words.getFirst();
		boolean hidden = arguments.given(FILE);
		boolean understood = words.isEmpty() && !hidden || verb.equals("get") && words.size() == 2 && !hidden
				|| verb.equals("set") && words.size() == (hidden ? 2 : 3);
		if (!understood) {
			throw new WrongUse(texts.text("settings.usage"));
		}
		if (verb.equals("set") && (hidden || words.getLast().equals(INPUT))) {
			String key = words.get(1);
			session.take(session.secrets().fresh(FILE, Optional.of(arguments.optional(FILE).orElse(INPUT)), texts.text("settings.ask", key)),
					value -> keep(key, value, session));
			return;
		}
		session.exchange(exchange -> {
			var administration = exchange.administration();
			switch (verb) {
				case "get" -> session.take(administration.setting(words.get(1)), one -> show(one, session));
				case "set" -> session.take(administration.setting(words.get(1)), one -> {
					if (one.secret() && !words.get(2).isEmpty()) {
						throw new WrongUse(texts.text("settings.secret", words.get(1)));
					}
					session.take(administration.set(words.get(1), words.get(2)), set -> show(set, session));
				});
				default -> session.take(administration.settings(), all -> all.forEach(one -> show(one, session)));
			}
		});
	}

	private void keep(String key, char[] value, Session session) throws WrongUse, IOException {
		try {
			session.exchange(exchange -> session.take(exchange.administration().set(key, new String(value)), one -> show(one, session)));
		} finally {
			Arrays.fill(value, '\0');
		}
	}

	/** Of a secret only whether it is there. */
	private void show(SettingValue value, Session session) {
		Cell shown = value.secret() ? new Cell.Word(value.chosen() ? "set" : "", texts.text(value.chosen() ? "settings.filled" : "settings.open"))
				: Cell.of(value.value());
		session.show(Row.empty().with("key", Cell.of(value.setting().key())).with("value", shown)
				.with("label", Cell.of(value.setting().label()))
				.with("help", Cell.of(value.setting().help()), Audience.SCRIPTS));
	}
}
