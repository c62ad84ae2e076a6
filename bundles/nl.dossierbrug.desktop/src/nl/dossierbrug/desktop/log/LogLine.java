package nl.dossierbrug.desktop.log;

import java.time.Instant;

import nl.dossierbrug.exchange.model.AuditEntry;

/**
 * An entry of the log as it is shown: without its hashes, so that a long log takes little room.
 *
 * @param number its place in the log
 * @param at when
 * @param by who
 * @param event what was done
 * @param subject to what
 * @param detail more about it
 * @param code the beginning of its hash, to be compared with that on a receipt
 */
record LogLine(long number, Instant at, String by, String event, String subject, String detail, String code) {

	static LogLine of(AuditEntry entry) {
		return new LogLine(entry.number(), entry.at(), entry.by().intern(), entry.event().intern(), entry.subject(), entry.detail(), entry.code());
	}
}
