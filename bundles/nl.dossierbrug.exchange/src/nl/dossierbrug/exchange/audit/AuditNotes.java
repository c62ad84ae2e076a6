package nl.dossierbrug.exchange.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import nl.dossierbrug.exchange.model.AuditEntry;
import nl.dossierbrug.exchange.model.RecordChange;
import nl.dossierbrug.exchange.model.RecordKind;
import nl.dossierbrug.exchange.store.Kept;

/**
 * What one transaction did: its entries, each with the changes that were made since the one before it. Changes after
 * the last entry go with that entry; where nobody made an entry, there is one of its own. An entry has its number as soon
 * as it is told; one before it tells when the clock went back.
 */
final class AuditNotes {

	/** A clock is set right by a little now and then; that is nothing to remark. */
	private static final Duration TOLERANCE = Duration.ofMinutes(1);

	/** An entry that waits for its place in the chain. */
	record Waiting(AuditEntry entry, List<RecordChange> changes) {
	}

	private final Digester digester;
	private final Supplier<Head> before;
	private final List<Waiting> entries = new ArrayList<>();
	private Optional<Head> head = Optional.empty();
	private List<RecordChange> changes = new ArrayList<>();

	/** @param before the newest entry before this transaction; asked for at the first entry */
	AuditNotes(Digester digester, Supplier<Head> before) {
		this.digester = digester;
		this.before = before;
	}

	/** A record was added or changed. */
	void now(Kept kept) {
		changes.add(digester.of(kept));
	}

	/** A record was removed. */
	void gone(RecordKind kind, String id) {
		changes.add(new RecordChange(kind, id, ""));
	}

	/** A use case tells what was done. */
	void done(AuditEntry entry) {
		Instant last = last().map(AuditEntry::at).orElseGet(() -> head().at());
		if (wentBack(last, entry.at())) {
			add(AuditEntry.of(entry.at(), entry.by(), Journal.CLOCK_BACK, "", last + " " + entry.at()), new ArrayList<>());
		}
		add(entry, changes);
		changes = new ArrayList<>();
	}

	/** Whether a moment lies so far before the one before it that the clock must have been set back. */
	static boolean wentBack(Instant before, Instant at) {
		return before.isAfter(at) && Duration.between(at, before).compareTo(TOLERANCE) > 0;
	}

	private void add(AuditEntry entry, List<RecordChange> withIt) {
		entries.add(new Waiting(entry.numbered(head().number() + entries.size() + 1), withIt));
	}

	/** The newest entry before this transaction. */
	Head head() {
		if (head.isEmpty()) {
			head = Optional.of(before.get());
		}
		return head.get();
	}

	/** The newest entry of this transaction, as far as it is known before the transaction ends. */
	Optional<AuditEntry> last() {
		return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast().entry());
	}

	/**
	 * Everything there is to log, in order.
	 *
	 * @param at the moment for an entry of its own
	 * @param by the name of the user
	 */
	List<Waiting> all(Supplier<Instant> at, String by) {
		if (!changes.isEmpty()) {
			if (entries.isEmpty()) {
				done(AuditEntry.of(at.get(), by, "records.changed", "", ""));
			} else {
				entries.getLast().changes().addAll(changes);
				changes = new ArrayList<>();
			}
		}
		return entries;
	}
}
