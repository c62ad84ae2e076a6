package nl.dossierbrug.desktop.log;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

import nl.dossierbrug.core.file.OwnerOnly;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.disk.FileProblem;
import nl.dossierbrug.exchange.disk.NewFile;

/** Keeps the log as a file. */
final class LogFile {

	private final Exchange exchange;
	private final Messages messages;

	LogFile(Exchange exchange, Messages messages) {
		this.exchange = exchange;
		this.messages = messages;
	}

	/** Beside the file first, so that a log that was cut short never passes for a whole one. Tells how many lines. */
	Outcome<Long> write(Path file) {
		try {
			AtomicReference<Outcome<Long>> written = new AtomicReference<>();
			new OwnerOnly(file).attemptNew(file, out -> {
				Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
				LogCsv csv = new LogCsv(text);
				written.set(exchange.administration().audit(csv::write));
				csv.check();
				text.flush();
				return written.get() instanceof Outcome.Done<Long>;
			});
			return written.get();
		} catch (IOException e) {
			return Outcome.refused(new NewFile().unwritten(file, e, () -> Refusal.of(messages, "save.failed", new FileProblem().explain(e))));
		}
	}
}
