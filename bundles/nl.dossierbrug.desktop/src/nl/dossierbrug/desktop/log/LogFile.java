package nl.dossierbrug.desktop.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.FileProblem;

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
			Path whole = file.toAbsolutePath();
			Path part = Files.createTempFile(whole.getParent(), ".dossierbrug", ".part");
			try {
				Outcome<Long> written;
				try (var out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
					LogCsv csv = new LogCsv(out);
					written = exchange.administration().audit(csv::write);
					csv.check();
				}
				if (written instanceof Outcome.Done<Long>) {
					Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
				}
				return written;
			} finally {
				Files.deleteIfExists(part);
			}
		} catch (IOException e) {
			return Outcome.refused(Refusal.of(messages, "save.failed", new FileProblem().explain(e)));
		}
	}
}
