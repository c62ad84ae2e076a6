package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.nio.file.Path;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.session.Command;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.destroy.Destroyed;
import nl.dossierbrug.exchange.destroy.Destroying;

/** {@code destroy --transfer T1 --reason "verzoek van de ouders"}: takes content, names and numbers out for good. */
final class Destroy implements Command {

	private static final String TRANSFER = "--transfer";
	private static final String PUPIL_FILE = "--pupil-file";

	private final Messages texts;

	Destroy(Messages texts) {
		this.texts = texts;
	}

	@Override
	public void describe(Syntax syntax) {
		syntax.several(TRANSFER, "ID").several(PUPIL_FILE, "ID").required("--reason", "TEXT");
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		Only.oneOf(arguments, TRANSFER, PUPIL_FILE);
		session.exchange(exchange -> session.take(
				destroy(exchange.destroying(), arguments, session.progress(texts.text("progress.destroy"))), destroyed -> {
					// a proof is written also when nobody reads the answer to its end
					Iterable<Path> proofs = new DestructionLines(texts, session).prove(exchange, destroyed);
					destroyed.records().forEach(record -> session
							.show(Row.empty().with("id", Cell.of(record.id())).with("destroyed", new Cell.Flag(true))));
					new DestructionLines(texts, session).tell(destroyed, proofs);
				}));
	}

	private static Outcome<Destroyed> destroy(Destroying destroying, Arguments arguments, Progress progress) throws WrongUse {
		String reason = arguments.text("--reason");
		return arguments.given(TRANSFER) ? destroying.transfers(arguments.all(TRANSFER), reason, progress)
				: destroying.pupilFiles(arguments.all(PUPIL_FILE), reason, progress);
	}
}
