package nl.dossierbrug.cli.command;

import java.io.IOException;

import nl.dossierbrug.cli.Command;
import nl.dossierbrug.cli.Session;
import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.exchange.okr.FieldValue;

/**
 * {@code okr-set --receiver ot --bsn N --field functioneren/werkhouding --value "Werkt rustig"}:
 * fills a field of the receiver by hand.
 */
final class OkrSet implements Command {

	@Override
	public void describe(Syntax syntax) {
		syntax.required("--receiver", "R").required("--bsn", "N").required("--field", "PATH").required("--value", "TEXT");
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		var bsn = arguments.bsn("--bsn", arguments.text("--bsn"));
		String path = arguments.text("--field");
		session.exchange(exchange -> session.take(
				exchange.okr().set(arguments.text("--receiver"), bsn, path, arguments.text("--value")), file -> {
					FieldValue value = file.fields().get(path);
					session.show(Row.empty().with("path", new Cell.Field(path))
							.with("value", new Cell.Content(path, value == null ? "" : value.value())));
				}));
	}
}
