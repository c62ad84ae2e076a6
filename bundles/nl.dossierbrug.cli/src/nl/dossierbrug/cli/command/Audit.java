package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import nl.dossierbrug.cli.output.Output;
import nl.dossierbrug.cli.session.Command;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.file.OwnerOnly;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.disk.NewFile;
import nl.dossierbrug.exchange.log.LogWords;
import nl.dossierbrug.exchange.settings.Administration;

/**
 * {@code audit --verify}: the log of everything that was done; {@code --verify} checks it and compares everything that is
 * kept with it, and tells people that alone. {@code --out} writes the log to a file instead of the screen, as a table or,
 * with {@code --format json}, as JSON Lines.
 */
final class Audit implements Command {

	private final Messages texts;

	Audit(Messages texts) {
		this.texts = texts;
	}

	@Override
	public void describe(Syntax syntax) {
		syntax.flag("--verify").optional("--out", "FILE");
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		Optional<Path> out = arguments.optionalPath("--out");
		boolean verify = arguments.given("--verify");
		session.exchange(exchange -> {
			Administration administration = exchange.administration();
			LogRows rows = new LogRows(new LogWords(exchange.connectors().names(), session.surroundings().clock().getZone()));
			if (out.isPresent()) {
				write(administration, rows, out.get(), session);
			} else if (session.json() || !verify) {
				session.take(administration.audit(entry -> session.show(rows.row(entry))), count -> {
					// every entry has been shown
				});
			}
			if (verify) {
				session.take(administration.verifyAudit(session.progress(texts.text("audit.progress"))), verdict -> new AuditReport(texts, session).show(verdict));
			}
		});
	}

	/** Writes beside the file and moves it into place, so that a log that was cut short never passes for a whole one. */
	private void write(Administration administration, LogRows rows, Path file, Session session) throws IOException, WrongUse {
		Path whole = file.toAbsolutePath();
		Optional<Refusal> taken = new NewFile().taken(whole);
		if (taken.isPresent()) {
			session.take(Outcome.refused(taken.get()), nothing -> {
				// a refusal is only shown
			});
			return;
		}
		try {
			writeWhole(administration, rows, whole, session).ifPresent(
					entries -> session.say(texts.text("audit.written", entries, file)));
		} catch (IOException e) {
			session.take(Outcome.refused(new NewFile().unwritten(file, e, () -> Refusal.of(texts, "file.log", file.toString()).as(Refusal.Kind.UNREADABLE))), nothing -> {
				// a refusal is only shown
			});
		}
	}

	/** @return how many entries were written; empty when the log was refused */
	private static Optional<Long> writeWhole(Administration administration, LogRows rows, Path whole, Session session)
			throws IOException, WrongUse {
		AtomicReference<Outcome<Long>> written = new AtomicReference<>();
		new OwnerOnly(whole).attemptNew(whole, out -> {
			PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
			Output log = session.outputTo(stream);
			written.set(administration.audit(entry -> log.row(rows.whole(entry))));
			log.end();
			if (stream.checkError()) {
				// a print stream keeps to itself what went wrong; who tries again hears it
				out.flush();
				throw new IOException("the log could not be written");
			}
			return written.get() instanceof Outcome.Done<Long>;
		});
		AtomicReference<Optional<Long>> entries = new AtomicReference<>(Optional.empty());
		session.take(written.get(), count -> entries.set(Optional.of(count)));
		return entries.get();
	}
}
