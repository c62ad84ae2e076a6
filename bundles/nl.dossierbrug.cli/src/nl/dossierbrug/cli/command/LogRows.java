package nl.dossierbrug.cli.command;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.output.Row.Audience;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.log.LogWords;
import nl.dossierbrug.exchange.model.AuditEntry;

import java.util.stream.Stream;

/** Entries of the log as rows of an answer: as they were written for scripts, in words for people. */
final class LogRows {

	private final LogWords words;

	LogRows(LogWords words) {
		this.words = words;
	}

	Row row(AuditEntry entry) {
		boolean aboutTransfer = entry.subject().matches("T[0-9]+");
		return Row.empty().with("at", new Cell.Moment(entry.at())).with("by", Cell.of(entry.by()))
				.with("event", new Cell.Word(entry.event(), words.event(entry.event())))
				.with("transfer", aboutTransfer ? Cell.of(entry.subject()) : new Cell.Nothing(), Audience.SCRIPTS)
				.with("subject", new Cell.Brief(subject(entry)), Audience.PEOPLE)
				.with("hash", Cell.of(entry.hash()), Audience.SCRIPTS);
	}

	/** As it stands in a file, where there is room: with what stands on receipts too. */
	Row whole(AuditEntry entry) {
		return row(entry).with("number", Cell.of(entry.number()), Audience.PEOPLE).with("code", Cell.of(entry.code()), Audience.PEOPLE);
	}

	private Text subject(AuditEntry entry) {
		Text subject = words.subject(entry.subject());
		Text detail = words.detail(entry.event(), entry.detail());
		return Text.joined("  ", Stream.of(subject, detail).filter(text -> !text.isBlank()).toList());
	}
}
