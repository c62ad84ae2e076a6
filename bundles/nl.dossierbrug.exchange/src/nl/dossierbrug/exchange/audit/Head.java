package nl.dossierbrug.exchange.audit;

import java.time.Instant;
import java.util.Optional;

import nl.dossierbrug.exchange.model.AuditEntry;
import nl.dossierbrug.exchange.store.Records;

/**
 * The newest entry of the log, kept apart from the log too, among the settings: a log that was cut off at its end is
 * whole in itself, and only this shows it. New entries go on from there and not from the last entry that is left, so
 * that what was cut off once stays visible.
 *
 * @param number its number; 0 before the first
 * @param hash its hash; 64 zeros before the first
 * @param at its moment
 */
record Head(long number, String hash, Instant at) {

	/** No connector can declare a setting with a colon in its key. */
	private static final String SETTING = "audit:head";
	private static final String START = "0".repeat(64);

	/** Before the first entry. */
	static final Head NONE = new Head(0, START, Instant.MIN);

	/** The beginning of its hash, for people to compare. */
	String code() {
		return AuditEntry.codeOf(hash);
	}

	static Head of(AuditEntry entry) {
		return new Head(entry.number(), entry.hash(), entry.at());
	}

	/** Whether a setting is the log's own, of which the log does not speak. */
	static boolean isSetting(String key) {
		return key.equals(SETTING);
	}

	/** The kept one; empty when there is none, or none that can be read. */
	static Optional<Head> kept(Records records) {
		return records.settings().get(SETTING).map(text -> text.split(" ")).filter(parts -> parts.length >= 2
				&& parts[0].matches("[0-9]{1,18}")).map(parts -> new Head(Long.parseLong(parts[0]), parts[1],
						parts.length > 2 && parts[2].matches("[0-9]{1,15}") ? Instant.ofEpochMilli(Long.parseLong(parts[2])) : Instant.MIN));
	}

	void keep(Records records) {
		records.settings().set(SETTING, number + " " + hash + " " + at.toEpochMilli());
	}
}
