package nl.dossierbrug.exchange.audit;

import java.util.Optional;

import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.exchange.model.RecordKind;
import nl.dossierbrug.exchange.store.Records;
import nl.dossierbrug.exchange.store.Seal;

/** Checks the log, and all that it speaks of: it is read from its first entry, and then everything is compared with it. */
public final class Verification {

	private static final int BEAT = 100;

	private final Seal seal;
	private final AuditWords words;

	/**
	 * @param seal of the store
	 * @param words for what is found
	 */
	public Verification(Seal seal, AuditWords words) {
		this.seal = seal;
		this.words = words;
	}

	/** What came of it; empty when it was stopped. */
	public Optional<AuditVerdict> of(Records records, Progress progress) {
		Beat beat = new Beat(progress, total(records));
		try {
			return Optional.of(checked(records, beat));
		} catch (Stopped e) {
			return Optional.empty();
		}
	}

	private static long total(Records records) {
		long total = records.audit().count();
		for (RecordKind kind : RecordKind.values()) {
			total += records.inventory().count(kind);
		}
		return total;
	}

	private AuditVerdict checked(Records records, Beat beat) {
		Found found = new Found(words);
		ChainCheck chain = new ChainCheck(seal, found);
		Book book = new Book(seal.key());
		records.audit().forEach(entry -> {
			chain.read(entry);
			book.read(entry);
			beat.one();
		});
		chain.end(Head.kept(records).orElse(Head.NONE));
		StateCheck state = new StateCheck(book, seal, found);
		for (RecordKind kind : RecordKind.values()) {
			records.inventory().forEach(kind, kept -> {
				if (kind != RecordKind.SETTING || !Head.isSetting(kept.id())) {
					state.read(kept);
				}
				beat.one();
			});
			state.end(kind);
		}
		beat.end();
		return new AuditVerdict(chain.entries(), state.records(), chain.elsewhere() + state.elsewhere(),
				chain.last().number(), chain.last().code(), found.all());
	}

	/** Tells now and then how far it has come, and hears whether to stop. */
	private static final class Beat {
		private final Progress progress;
		private int since;

		Beat(Progress progress, long total) {
			this.progress = progress;
			progress.begin(total);
		}

		void one() {
			if (++since == BEAT) {
				end();
				if (progress.cancelled()) {
					throw new Stopped();
				}
			}
		}

		void end() {
			progress.done(since);
			since = 0;
		}
	}

	/** The user wants it to stop. */
	private static final class Stopped extends RuntimeException {
		private static final long serialVersionUID = 1;

		Stopped() {
			super(null, null, false, false);
		}
	}
}
