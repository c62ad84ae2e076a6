package nl.dossierbrug.exchange.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.exchange.model.AuditEntry;
import nl.dossierbrug.exchange.model.RecordChange;
import nl.dossierbrug.exchange.model.RecordKind;

/** How everything ought to be, by what the log tells from its first entry on. */
final class Book {

	/**
	 * What the log last told of a record.
	 *
	 * @param digest of its content, empty when it was removed; of a timeline, of all its steps
	 * @param steps how many steps a timeline has; 0 for all else
	 * @param key with which it was told; empty for a timeline with steps from several
	 * @param number of the entry
	 * @param at its moment
	 */
	record Told(String digest, int steps, String key, long number, Instant at) {
	}

	private static final int BYTES = 16;

	private final String key;
	private Map<RecordKind, Map<String, Told>> told = empty();

	/** @param key the name of the key of this home */
	Book(String key) {
		this.key = key;
	}

	private static Map<RecordKind, Map<String, Told>> empty() {
		Map<RecordKind, Map<String, Told>> empty = new EnumMap<>(RecordKind.class);
		for (RecordKind kind : RecordKind.values()) {
			empty.put(kind, new LinkedHashMap<>());
		}
		return empty;
	}

	/** The next entry of the log. What another home took up when it joined is nothing new to this one. */
	void read(AuditEntry entry) {
		if (entry.event().equals(Journal.TAKEN_UP)) {
			if (!entry.key().equals(key)) {
				return;
			}
			told = empty();
		}
		entry.changes().forEach(change -> told.get(change.kind()).merge(change.id(), told(entry, change), Book::after));
	}

	private static Told told(AuditEntry entry, RecordChange change) {
		int steps = change.kind() == RecordKind.TIMELINE && !change.removed() ? 1 : 0;
		return new Told(change.digest(), steps, entry.key(), entry.number(), entry.at());
	}

	/**
	 * A step is added to those before it; all else takes the place of what was told before. A timeline that was removed begins
	 * anew: its details were destroyed, and its steps are told once more without them.
	 */
	private static Told after(Told before, Told next) {
		return next.steps == 0 || before.steps == 0 ? next : new Told(with(before.digest, next.digest), before.steps + 1,
				before.key.equals(next.key) ? next.key : "", next.number, next.at);
	}

	/** The digest of a timeline with one step more. */
	static String with(String before, String step) {
		try {
			byte[] all = MessageDigest.getInstance("SHA-256").digest((before + " " + step).getBytes(StandardCharsets.US_ASCII));
			return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(all, BYTES));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}

	/** Takes out what the log told of a record; empty when it told nothing. */
	Optional<Told> take(RecordKind kind, String id) {
		return Optional.ofNullable(told.get(kind).remove(id));
	}

	/** What was not taken out. */
	Map<RecordKind, Map<String, Told>> rest() {
		return told;
	}
}
