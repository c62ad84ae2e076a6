package nl.dossierbrug.cli.command;

import java.io.IOException;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.session.Command;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.okr.FieldLabels;
import nl.dossierbrug.exchange.okr.FieldValue;
import nl.dossierbrug.exchange.okr.PupilFile;

/**
 * {@code okr-set --receiver ot --bsn N --field functioneren/werkhouding --value "Werkt rustig"}:
 * fills a field of a pupil file by hand, the receiver's own or any other.
 */
final class OkrSet implements Command {

	private final Messages texts;

	OkrSet(Messages texts) {
		this.texts = texts;
	}

	@Override
	public void describe(Syntax syntax) {
		syntax.required("--receiver", "R").required("--bsn", "N").required("--field", "PATH").required("--value", "TEXT");
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		var bsn = arguments.bsn("--bsn", arguments.text("--bsn"));
		String receiver = arguments.text("--receiver");
		String path = arguments.text("--field");
		session.exchange(exchange -> session.take(exchange.connectors().receiver(receiver), connector -> session.take(
				exchange.okr().set(receiver, bsn, path, arguments.text("--value")),
				file -> show(file, path, connector, session))));
	}

	private void show(PupilFile file, String path, DossierReceiver receiver, Session session) {
		FieldLabels labels = new FieldLabels(session.services().standard(), receiver);
		FieldValue value = file.fields().get(path);
		session.show(Row.empty().with("path", new Cell.Field(path, () -> labels.of(path)))
				.with("value", new Cell.Content(path, value == null ? "" : value.value())));
		boolean own = receiver.ownFields().stream().anyMatch(field -> field.path().equals(path));
		session.say(texts.text((value == null ? "okr-set.cleared" : "okr-set.filled") + (own ? "" : ".oso"), file.name(),
				receiver.name()));
	}
}
