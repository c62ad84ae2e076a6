package nl.dossierbrug.exchange.model;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * An entry of the audit log: a link in a chain. Its hash is the SHA-256 of every part before it, the hash of the entry
 * before included, so an entry that is changed, removed or moved breaks the chain from there on. Its seal is made of
 * the hash with a key that is kept outside the home, so nobody without that key can make the chain anew.
 *
 * @param number from 1, without gaps
 * @param at when, to the millisecond
 * @param by name of the user
 * @param event what was done, in small letters with points: {@code transfer.ready}
 * @param subject what it was done to: the id of a transfer, batch, import or request, a setting's key; empty for none
 * @param detail more about it; never a BSN in clear nor a dossier's content
 * @param changes what became of the records that it changed, in the order of the changes
 * @param key the name of the key it was sealed with; empty for an entry from before entries were sealed
 * @param previous the hash of the entry before it; 64 zeros for the first
 * @param hash of this entry, 64 small hexadecimal digits
 * @param seal the HMAC-SHA256 of the hash, 64 small hexadecimal digits; empty where {@code key} is
 */
public record AuditEntry(long number, Instant at, String by, String event, String subject, String detail,
		List<RecordChange> changes, String key, String previous, String hash, String seal) {

	private static final int SHOWN = 16;
	private static final int TOGETHER = 4;

	public AuditEntry {
		changes = List.copyOf(changes);
	}

	/** What was done, before it has its place in the chain: number 0, without changes, hashes or seal. */
	public static AuditEntry of(Instant at, String by, String event, String subject, String detail) {
		return new AuditEntry(0, at, by, event, subject, detail, List.of(), "", "", "", "");
	}

	/** The same with another number. */
	public AuditEntry numbered(long other) {
		return new AuditEntry(other, at, by, event, subject, detail, changes, key, previous, hash, seal);
	}

	/** Whether it was sealed with a key. */
	public boolean sealed() {
		return !key.isEmpty();
	}

	/**
	 * The beginning of the hash, for people to compare: {@code 3F2A-9C01-77BE-12AB}. As every hash covers the one before
	 * it, an entry with the same code has the same log before it.
	 */
	public String code() {
		return codeOf(hash);
	}

	/** The {@link #code()} of an entry with this hash. */
	public static String codeOf(String hash) {
		String digits = hash.toUpperCase(Locale.ROOT);
		StringBuilder code = new StringBuilder();
		for (int from = 0; from < Math.min(SHOWN, digits.length()); from += TOGETHER) {
			code.append(from == 0 ? "" : "-").append(digits, from, Math.min(from + TOGETHER, digits.length()));
		}
		return code.toString();
	}
}
