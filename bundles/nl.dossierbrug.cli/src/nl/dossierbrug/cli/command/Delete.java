package nl.dossierbrug.cli.command;

import java.io.IOException;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.session.Command;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;

/** {@code delete --receiver ot --transfer T1 --reason "dubbel"}: removes received dossiers that were not imported. */
final class Delete implements Command {

	@Override
	public void describe(Syntax syntax) {
		syntax.required("--receiver", "R").severalRequired("--transfer", "ID").required("--reason", "TEXT");
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		session.exchange(exchange -> session.take(exchange.inbox().delete(arguments.text("--receiver"),
				arguments.all("--transfer"), arguments.text("--reason")),
				removed -> removed.forEach(t -> session.show(Row.empty().with("transfer", Cell.of(t.id()))
						.with("status", Cell.of(ContractWords.receiverStatus(t)))))));
	}
}
