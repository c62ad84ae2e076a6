package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.session.Command;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.disk.NewFile;
import nl.dossierbrug.exchange.follow.Tracked;
import nl.dossierbrug.exchange.model.MadeFile;
import nl.dossierbrug.report.DossierPdf;
import nl.dossierbrug.report.DossierReport.Audience;
import nl.dossierbrug.report.DossierReport;

/**
 * {@code pdf --transfer T1 --out sanne.pdf --for parents}: a dossier that was made ready, for people to read.
 */
final class Pdf implements Command {

	private static final String PARENTS = "parents";

	private final Messages texts;

	Pdf(Messages texts) {
		this.texts = texts;
	}

	@Override
	public void describe(Syntax syntax) {
		syntax.required("--transfer", "ID").required("--out", "FILE.pdf").optional("--for", PARENTS);
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		Path out = arguments.path("--out");
		if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
			throw new WrongUse(texts.text("pdf.no-pdf", session.fileName(out.toString())));
		}
		Audience audience = arguments.oneOf("--for", PARENTS).isPresent() ? Audience.PARENTS : Audience.SCHOOL;
		String transfer = arguments.text("--transfer");
		session.exchange(exchange -> {
			// Looking is recorded: not when there is nowhere to look at it.
			Optional<Refusal> obstacle = new NewFile().taken(out)
					.or(() -> isWritable(out) ? Optional.empty() : Optional.of(refusal(out, session)));
			Outcome<Dossier> opened = obstacle.isPresent() ? Outcome.refused(obstacle.get()) : exchange.inbox().open(transfer);
			session.take(opened, dossier -> {
				write(out, new DossierReport(dossier, audience, session.numbersInClear(), receiver(exchange, transfer)), session);
				if (Files.isRegularFile(out)) {
					session.take(exchange.files().remember(out, MadeFile.Kind.PDF, transfer), remembered -> {
					});
				}
			});
		});
	}

	private static boolean isWritable(Path out) {
		Path folder = out.toAbsolutePath().getParent();
		return folder != null && Files.isDirectory(folder) && Files.isWritable(folder);
	}

	private void write(Path out, DossierReport report, Session session) throws IOException, WrongUse {
		int pages;
		try {
			pages = new DossierPdf(session.services().standard()).write(out, report, session.language());
		} catch (IOException e) {
			session.take(Outcome.<Path>refused(new NewFile().unwritten(out, e, () -> refusal(out, session))), path -> {
			});
			return;
		}
		session.show(Row.empty().with("out", new Cell.FileName(out.toString())).with("pages", Cell.of(pages)));
		session.say(texts.text("pdf.done"));
	}

	private Refusal refusal(Path out, Session session) {
		return Refusal.of(texts, "file.pdf", session.fileName(out.toString())).as(Refusal.Kind.UNREADABLE);
	}

	private static Optional<Text> receiver(Exchange exchange, String transfer) {
		return exchange.tracking().ofTransfer(transfer) instanceof Outcome.Done<List<Tracked>> found
				? found.value().stream().findFirst().map(t -> exchange.connectors().receiver(t.transfer().receiver()))
						.flatMap(r -> r instanceof Outcome.Done<DossierReceiver> known ? Optional.of(known.value().name())
								: Optional.empty())
				: Optional.empty();
	}
}
