package nl.dossierbrug.desktop.log;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

import nl.dossierbrug.desktop.kit.SafeCsv;
import nl.dossierbrug.exchange.model.AuditEntry;

/** Writes the log as a table that a spreadsheet reads, hashes included, so that its chain can be checked elsewhere. */
final class LogCsv {

	private final Writer out;
	private IOException failed;

	LogCsv(Writer out) throws IOException {
		this.out = out;
		out.write("number;at;by;event;subject;detail;changes;key;previous;hash;seal\r\n");
	}

	void write(AuditEntry entry) {
		if (failed == null) {
			try {
				out.write(new SafeCsv(List.of(Long.toString(entry.number()), entry.at().toString(), entry.by(), entry.event(), entry.subject(), entry.detail(),
						entry.changes().stream().map(change -> change.kind().word() + " " + change.id() + " " + change.digest()).collect(Collectors.joining(", ")),
						entry.key(), entry.previous(), entry.hash(), entry.seal())).line());
			} catch (IOException e) {
				failed = e;
			}
		}
	}

	/** @throws IOException when anything could not be written */
	void check() throws IOException {
		if (failed != null) {
			throw failed;
		}
	}
}
