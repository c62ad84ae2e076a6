package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.util.List;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.session.Command;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.core.text.Messages;

/**
 * {@code connectors}: the systems that dossiers can be handed from and to; {@code connectors check FILE.jar}: whether a connector
 * that somebody brings would work here. Opens no home.
 */
final class ConnectorsCommand implements Command {

	private final Messages texts;
	private final ContractWords words;

	ConnectorsCommand(Messages texts) {
		this.texts = texts;
		words = new ContractWords(texts);
	}

	@Override
	public void describe(Syntax syntax) {
		syntax.words("[check FILE.jar]");
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		List<String> typed = arguments.words();
		if (typed.size() == 2 && typed.getFirst().equals("check")) {
			new ConnectorReport(texts, words, session).show(session.services().connectorCheck().check(arguments.path("FILE.jar", typed.get(1))));
			return;
		}
		if (!typed.isEmpty()) {
			throw new WrongUse(texts.text("connectors.usage"));
		}
		var connectors = session.connectors();
		connectors.senders().forEach(s -> session.show(row("sender", s, s.profiles())));
		connectors.receivers().forEach(r -> session.show(row("receiver", r, r.profiles())));
	}

	private Row row(String kind, Connector connector, List<Profile> profiles) {
		return Row.empty().with("id", Cell.of(connector.id())).with("kind", words.of("connector", kind))
				.with("name", Cell.of(connector.name()))
				.with("profiles", new Cell.Words(profiles.stream().map(Profile::code).toList()));
	}
}
