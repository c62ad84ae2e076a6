package nl.dossierbrug.cli.command;

import java.nio.file.Path;
import java.util.Optional;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.session.ExitCode;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Masking;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.validate.CopySummary;

/** What commands that make copies of files have in common. */
final class Copied {

	private Copied() {
	}

	/** Where the copy is. */
	static Cell out(Optional<Path> out) {
		return out.<Cell>map(path -> new Cell.FileName(path.toString())).orElseGet(Cell.Nothing::new);
	}

	/** The file itself. For people a number in its name is always masked, as it is in what was found. */
	static Cell file(Path file, Session session) {
		return session.json() ? new Cell.FileName(file.toString()) : Cell.of(Masking.masked(file.toString()));
	}

	/** Of one file there is no copy. */
	static void refused(Refusal why, Session session) {
		session.ends(ExitCode.of(why));
	}

	/** How it ended. */
	static void end(CopySummary summary, Messages texts, Session session) {
		if (summary.files() == 0) {
			session.ends(ExitCode.FOUND);
			session.remark(texts.text("validate.nothing"));
		}
	}
}
