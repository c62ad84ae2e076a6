package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.util.List;

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

/** {@code settings}, {@code settings get KEY}, {@code settings set KEY VALUE}: the settings that the connectors declare. */
final class SettingsCommand implements Command {

	private final Messages texts;

	SettingsCommand(Messages texts) {
		this.texts = texts;
	}

	@Override
	public void describe(Syntax syntax) {
		syntax.words("[get KEY | set KEY VALUE]");
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		List<String> words = arguments.words();
		String verb = words.isEmpty() ? "" : words.getFirst();
		boolean understood = words.isEmpty() || verb.equals("get") && words.size() == 2
				|| verb.equals("set") && words.size() == 3;
		if (!understood) {
			throw new WrongUse(texts.text("settings.usage"));
		}
		session.exchange(exchange -> {
			var administration = exchange.administration();
			switch (verb) {
				case "get" -> session.take(administration.setting(words.get(1)), one -> show(one, session));
				case "set" -> session.take(administration.set(words.get(1), words.get(2)), one -> show(one, session));
				default -> session.take(administration.settings(), all -> all.forEach(one -> show(one, session)));
			}
		});
	}

	private static void show(SettingValue value, Session session) {
		session.show(Row.empty().with("key", Cell.of(value.setting().key())).with("value", Cell.of(value.value()))
				.with("label", Cell.of(value.setting().label()))
				.with("help", Cell.of(value.setting().help()), Audience.SCRIPTS));
	}
}
