package nl.dossierbrug.cli.command;

import java.io.IOException;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.session.Command;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;

/** {@code withdraw --transfer T1 --reason "verhuist niet"}: takes back what was ready and not yet handed out. */
final class Withdraw implements Command {

	@Override
	public void describe(Syntax syntax) {
		syntax.severalRequired("--transfer", "ID").required("--reason", "TEXT");
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		session.exchange(exchange -> session.take(
				exchange.tracking().withdraw(arguments.all("--transfer"), arguments.text("--reason")),
				back -> back.forEach(t -> session.show(Row.empty().with("transfer", Cell.of(t.id()))
						.with("status", Cell.of(t.senderStatus().word()))))));
	}
}
