package nl.dossierbrug.exchange.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import nl.dossierbrug.exchange.model.AuditEntry;
import nl.dossierbrug.exchange.model.RecordChange;
import nl.dossierbrug.exchange.model.RecordKind;

/**
 * How everything ought to be, by what the log tells from its first entry on. It is kept in memory, some 250 bytes for a
 * record. Entries that are added while records are compared with it are read as well; a record that was compared already
 * counts as such, whatever they tell of it.
 */
final class Book {

	/**
	 * What the log last told of a record.
	 *
	 * @param digest of its content, empty when it was removed; of a sequence, of all its steps
	 * @param steps how many steps a sequence has; 0 for all else
	 * @param key with which it was told; empty for a sequence with steps from several
	 * @param number of the entry
	 * @param at its moment
	 */
	record Told(String digest, int steps, String key, long number, Instant at) {
	}

	private static final int BYTES = 16;
	/** In the place of what was told of a record that has been compared. */
	private static final Told COMPARED = new Told("", 0, "", 0, Instant.EPOCH);

	private final String key;
	private final Map<String, String> keys = new HashMap<>();
	private final Map<RecordKind, Map<String, Told>> told = new EnumMap<>(RecordKind.class);

	/** @param key the name of the key of this home */
	Book(String key) {
		this.key = key;
		empty();
	}

	private void empty() {
		for (RecordKind kind : RecordKind.values()) {
			told.put(kind, new LinkedHashMap<>());
		}
	}

	/** The next entry of the log. What another home took up when it joined is nothing new to this one. */
	void read(AuditEntry entry) {
		if (entry.event().equals(Journal.TAKEN_UP)) {
			if (!entry.key().equals(key)) {
				return;
			}
			empty();
		}
		entry.changes().forEach(change -> told.get(change.kind()).merge(change.id(), told(entry, change), Book::after));
	}

	private Told told(AuditEntry entry, RecordChange change) {
		int steps = change.kind().isSequence() && !change.removed() ? 1 : 0;
		return new Told(change.digest(), steps, keys.computeIfAbsent(entry.key(), name -> name), entry.number(), entry.at());
	}

	/**
	 * A step is added to those before it; all else takes the place of what was told before. A timeline that was removed begins
	 * anew: its details were destroyed, and its steps are told once more without them.
	 */
	private static Told after(Told before, Told next) {
		if (before == COMPARED) {
			return COMPARED;
		}
		return next.steps == 0 || before.steps == 0 ? next : new Told(with(before.digest, next.digest), before.steps + 1,
				before.key.equals(next.key) ? next.key : "", next.number, next.at);
	}

	/** The digest of a sequence with one step more. */
	static String with(String before, String step) {
		try {
			byte[] all = MessageDigest.getInstance("SHA-256").digest((before + " " + step).getBytes(StandardCharsets.US_ASCII));
			return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(all, BYTES));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}

	/** What the log told of a record, which from here on counts as compared; empty when it told nothing. */
	Optional<Told> take(RecordKind kind, String id) {
		return Optional.ofNullable(told.get(kind).put(id, COMPARED));
	}

	/**
	 * Closes a kind, all records of which have been read.
	 *
	 * @param before the number of the last entry before the first of them was read: what was told later may have come behind
	 *        the reader
	 * @param missing is given what ought to be there and was not read
	 */
	void close(RecordKind kind, long before, BiConsumer<String, Told> missing) {
		told.get(kind).forEach((id, last) -> {
			if (last != COMPARED && !last.digest.isEmpty() && last.number <= before) {
				missing.accept(id, last);
			}
		});
		told.get(kind).clear();
	}
}
