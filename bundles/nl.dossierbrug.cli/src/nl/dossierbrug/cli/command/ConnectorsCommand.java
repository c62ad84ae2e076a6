package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.output.Row.Audience;
import nl.dossierbrug.cli.session.Command;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.connectors.check.PresentConnector;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.connectors.ListedConnector.Kind;
import nl.dossierbrug.exchange.connectors.ListedConnector.State;

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
		// asked for here, so that what breaks down in a connector is written down
		session.connectors();
		session.services().connectorListing().all().forEach(one -> session.show(row(one, session.connectors())));
	}

	private Row row(PresentConnector present, Connectors connectors) {
		return Row.empty().with("id", Cell.of(present.id())).with("kind", present.kind().map(kind -> words.of("connector", kind.word())).orElseGet(Cell.Nothing::new))
				.with("name", Cell.of(present.name())).with("profiles", new Cell.Words(profiles(present, connectors))).with("version", Cell.text(present.version()))
				.with("vendor", Cell.text(present.vendor()), Audience.SCRIPTS).with("state", words.of("connector.state", present.state().word()))
				.with("reason", Cell.refused(present.reason())).with("file", Cell.text(present.file()), Audience.SCRIPTS);
	}

	private static List<String> profiles(PresentConnector present, Connectors connectors) {
		return present.state() != State.READY ? List.of() : Stream.concat(
				connectors.senders().stream().filter(one -> present.is(Kind.SENDER, one.id())).flatMap(one -> one.profiles().stream()),
				connectors.receivers().stream().filter(one -> present.is(Kind.RECEIVER, one.id())).flatMap(one -> one.profiles().stream())).map(Profile::code).toList();
	}
}
