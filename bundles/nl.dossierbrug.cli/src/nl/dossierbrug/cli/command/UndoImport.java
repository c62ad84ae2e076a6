package nl.dossierbrug.cli.command;

import java.io.IOException;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.session.Command;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.okr.FieldLabels;

/** {@code undo --import I1}: puts the pupil file back as it was. */
final class UndoImport implements Command {

	private final Messages texts;

	UndoImport(Messages texts) {
		this.texts = texts;
	}

	@Override
	public void describe(Syntax syntax) {
		syntax.required("--import", "ID");
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		session.exchange(exchange -> session.take(exchange.importing().undo(arguments.text("--import")), undone -> {
			session.show(Row.empty().with("import", Cell.of(undone.importId())).with("name", new Cell.Typed(undone.name()))
					.with("restored", Cell.of(undone.restored())));
			if (!undone.keptPaths().isEmpty()) {
				FieldLabels labels = new FieldLabels(session.services().standard());
				session.say(texts.text("undo.kept", undone.keptPaths().size(), Text.joined(", ",
						undone.keptPaths().stream().map(labels::of).toList())));
			}
		}));
	}
}
