package nl.dossierbrug.exchange.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import nl.dossierbrug.exchange.model.AuditEntry;
import nl.dossierbrug.exchange.model.RecordKind;
import nl.dossierbrug.exchange.store.Kept;
import nl.dossierbrug.exchange.store.Records;
import nl.dossierbrug.exchange.store.Seal;
import nl.dossierbrug.exchange.store.Witnessed;

/**
 * Writes the audit log. All work on the records goes through it: it hands out records that note each change, and when
 * the work is done adds the entries, sealed and with what they changed, in the same transaction. So no change can be
 * forgotten, whoever makes it.
 */
public final class Journal {

	static final String CLOCK_BACK = "clock.back";
	static final String SEALED = "log.sealed";
	static final String TAKEN_UP = "log.taken-up";
	static final String NEW_KEY = "log.new-key";
	static final String SEALS_LOST = "log.seals-lost";
	static final String EMPTIED = "log.emptied";
	static final String WITNESS_MISSING = "log.witness-missing";
	static final String WITNESS_OTHER = "log.witness-other";
	static final String WIDENED = "log.widened";
	static final String TRIALS = "log.trials";

	/** The setting that a schema step leaves where there are records of kinds that the log did not speak of before. */
	private static final String UNTOLD = "audit:untold";
	/** The setting that a schema step leaves where it found batches of before to be trials, of which the log has it otherwise. */
	private static final String TRIALS_FOUND = "audit:trials";
	private static final List<RecordKind> ONCE_UNTOLD = List.of(RecordKind.DESTRUCTION, RecordKind.DESTROYED, RecordKind.MADE_FILE);

	private final Seal seal;
	private final Links links;
	private final Digester digester;
	private final Supplier<Instant> now;
	private final String user;

	/**
	 * @param seal of the store
	 * @param now the moment, to the millisecond
	 * @param user name of the acting user
	 */
	public Journal(Seal seal, Supplier<Instant> now, String user) {
		this.seal = seal;
		this.now = now;
		this.user = user;
		links = new Links(seal);
		digester = new Digester(seal);
	}

	/** Does work on records, and adds to the log what it told and what it changed. */
	public <T> T keep(Records records, Function<Records, T> work) {
		AuditNotes notes = notes(records);
		T result = work.apply(new NotedRecords(records, notes));
		add(records, notes);
		return result;
	}

	private AuditNotes notes(Records records) {
		return new AuditNotes(digester,
				() -> Head.kept(records).or(() -> records.audit().last().map(Head::of)).orElse(Head.NONE));
	}

	private void add(Records records, AuditNotes notes) {
		List<AuditNotes.Waiting> waiting = notes.all(now, user);
		if (waiting.isEmpty()) {
			return;
		}
		Head head = notes.head();
		for (AuditNotes.Waiting next : waiting) {
			AuditEntry link = links.after(head, next.entry(), next.changes());
			records.audit().append(link);
			head = Head.of(link);
		}
		head.keep(records);
	}

	/**
	 * Looks, when a home was opened, whether the log may go on as it is, and tells the log where it may not: a log from
	 * before entries were sealed is sealed as it is; seals that are gone, a key that is gone and a witness that is gone
	 * are told. Costs one look at the last entry.
	 */
	public void open(Records records, Witnessed witnessed) {
		AuditNotes notes = notes(records);
		boolean everything = look(records, witnessed, notes);
		if (isLeft(records, UNTOLD)) {
			widen(records, notes, everything);
		}
		if (isLeft(records, TRIALS_FOUND)) {
			takeUpTrials(records, notes, everything);
		}
		add(records, notes);
	}

	private static boolean isLeft(Records records, String setting) {
		return records.settings().get(setting).filter(Predicate.not(String::isEmpty)).isPresent();
	}

	/** From here on the log has them as what they are. @param known whether it was told of those just now, with everything else */
	private void takeUpTrials(Records records, AuditNotes notes, boolean known) {
		if (!known) {
			records.batches().trials().forEach(trial -> notes.now(Kept.of(trial)));
		}
		records.settings().set(TRIALS_FOUND, "");
		notes.now(Kept.setting(TRIALS_FOUND, ""));
		tell(notes, TRIALS, "");
	}

	/** From here on the log speaks of more kinds. @param known whether it was told of those just now, with everything else */
	private void widen(Records records, AuditNotes notes, boolean known) {
		if (!known) {
			ONCE_UNTOLD.forEach(kind -> records.inventory().forEach(kind, notes::now));
		}
		records.settings().set(UNTOLD, "");
		notes.now(Kept.setting(UNTOLD, ""));
		tell(notes, WIDENED, ONCE_UNTOLD.stream().map(RecordKind::word).collect(Collectors.joining(" ")));
	}

	/** Says whether all that is kept was taken up. */
	private boolean look(Records records, Witnessed witnessed, AuditNotes notes) {
		Optional<AuditEntry> last = records.audit().last();
		String state = last.map(entry -> entry.number() + " " + entry.hash()).orElse("0");
		if (witnessed == Witnessed.MISSING || witnessed == Witnessed.NOT_OURS) {
			tell(notes, witnessed == Witnessed.MISSING ? WITNESS_MISSING : WITNESS_OTHER, state);
		}
		if (last.isEmpty()) {
			return !seal.fresh() && takenUp(records, notes, EMPTIED, state);
		} else if (!last.get().sealed()) {
			return takenUp(records, notes, seal.fresh() ? SEALED : SEALS_LOST, state);
		}
		return !links.isOurs(last.get()) && (seal.fresh() || seal.sole()) && takenUp(records, notes, NEW_KEY, state);
	}

	/** From here on the log speaks of everything that is kept: what was there before as it is now. */
	private boolean takenUp(Records records, AuditNotes notes, String event, String state) {
		tell(notes, event, state);
		for (RecordKind kind : RecordKind.values()) {
			records.inventory().forEach(kind, kept -> {
				if (kind != RecordKind.SETTING || !Head.isSetting(kept.id())) {
					notes.now(kept);
				}
			});
		}
		tell(notes, TAKEN_UP, "");
		return true;
	}

	private void tell(AuditNotes notes, String event, String detail) {
		notes.done(AuditEntry.of(now.get(), user, event, seal.key(), detail));
	}
}
