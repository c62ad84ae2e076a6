package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.disk.NewFile;
import nl.dossierbrug.exchange.guide.GuidedBatch;
import nl.dossierbrug.exchange.model.MadeFile;
import nl.dossierbrug.report.GuideSheetPdf;

/** Writes a guided handover on paper, never over anything. */
final class GuidePaper {

	private final Messages texts;
	private final Session session;

	GuidePaper(Messages texts, Session session) {
		this.texts = texts;
		this.session = session;
	}

	void write(Exchange exchange, GuidedBatch batch, Path out) throws IOException, WrongUse {
		Optional<Refusal> taken = new NewFile().taken(out);
		if (taken.isPresent()) {
			session.refuse(taken.get());
			return;
		}
		try {
			int pages = new GuideSheetPdf().write(out, batch, session.surroundings().clock().getZone(), session.language());
			session.show(Row.empty().with("out", new Cell.FileName(out.toString())).with("pages", Cell.of(pages)));
			session.say(texts.text("pdf.done"));
		} catch (IOException e) {
			session.refuse(new NewFile().unwritten(out, e, () -> Refusal.of(texts, "file.pdf", session.fileName(out.toString())).as(Refusal.Kind.UNREADABLE)));
			return;
		}
		session.take(exchange.files().remember(out, MadeFile.Kind.PDF, batch.batch().id()), remembered -> {
			// it holds names, so it is remembered
		});
	}
}
