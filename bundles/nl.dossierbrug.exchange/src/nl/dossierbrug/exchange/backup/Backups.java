package nl.dossierbrug.exchange.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.disk.FileProblem;
import nl.dossierbrug.exchange.model.AuditEntry;
import nl.dossierbrug.exchange.model.HomeCopy;
import nl.dossierbrug.exchange.model.Right;
import nl.dossierbrug.exchange.model.WrittenBackup;
import nl.dossierbrug.exchange.store.HomeBackup;
import nl.dossierbrug.exchange.store.Records;
import nl.dossierbrug.exchange.store.Store;

/** Backups (reservekopieën) of the home, and whether it is time to make one. */
public final class Backups {

	/** The key of the setting that says after how many days with changes one is reminded; 0 for never. */
	public static final String REMIND_AFTER = "reservekopie.herinneren-na";
	/** What it is when nobody chose. */
	public static final String REMIND_STANDARD = "14";
	/** What is remembered of the last one: when in milliseconds, the number of its entry in the log, and where it is. */
	private static final String LAST = "backup:last";
	private static final String ELSEWHERE = "elsewhere";
	private static final String HERE = "here";

	private final Desk desk;
	private final Store store;

	public Backups(Desk desk, Store store) {
		this.desk = desk;
		this.store = store;
	}

	/**
	 * Makes one: a single file, sealed with a passphrase, that holds everything, keys included, and can be put back on another
	 * computer. Needs the right to make backups. Recorded, with the digest of the file.
	 *
	 * @param out never one that exists
	 * @param passphrase at least {@value HomeBackup#SHORTEST} signs; nobody can find it again
	 * @param progress in bytes
	 * @return refused as {@code practice.nothing-out}, {@code backup.server}, {@code file.backup}, or as
	 *         {@link HomeBackup#write} says; nothing is left behind then
	 */
	public Outcome<WrittenBackup> make(Path out, char[] passphrase, Progress progress) {
		Optional<Refusal> practice = desk.goesOutOfPractice();
		if (practice.isPresent()) {
			return Outcome.refused(practice.get());
		}
		Outcome<HomeBackup> allowed = desk.with(List.of(Right.BACKUP), () -> store.backup().map(Outcome::done)
				.orElseGet(() -> Outcome.refused(desk.refusal("backup.server"))));
		return allowed.then(backup -> written(backup, out, passphrase, progress));
	}

	private Outcome<WrittenBackup> written(HomeBackup backup, Path out, char[] passphrase, Progress progress) {
		try {
			Outcome<WrittenBackup> outcome = backup.write(out, passphrase, desk.userName(), progress);
			if (outcome instanceof Outcome.Done<WrittenBackup>(WrittenBackup written)) {
				record(written);
			}
			return outcome;
		} catch (IOException e) {
			return Outcome.refused(desk.refusal("file.backup", out.toString(), new FileProblem().explain(e)).as(Refusal.Kind.UNREADABLE));
		}
	}

	private void record(WrittenBackup written) {
		desk.write(records -> {
			AuditEntry entry = desk.audit(records, "backup.made", "", written.sha256());
			remember(records, new Last(entry.at(), entry.number(), !written.sameDisk()));
			return entry;
		});
	}

	/**
	 * Remembers that the last backup is outside this computer, because the user says so. Needs the right to make backups.
	 *
	 * @return how it stands then; {@code backup.none} when there never was one
	 */
	public Outcome<BackupState> saidElsewhere() {
		return desk.with(List.of(Right.BACKUP), () -> desk.write(records -> {
			Optional<Last> last = last(records);
			if (last.isEmpty()) {
				return Outcome.refused(desk.refusal("backup.none"));
			}
			boolean behind = behind(records, last.get());
			AuditEntry entry = desk.audit(records, "backup.said-elsewhere", "", "");
			remember(records, new Last(last.get().at(), behind ? last.get().number() : entry.number(), true));
			return Outcome.done(state(records));
		}));
	}

	/**
	 * A quiet moment: makes an automatic copy in the home when something was changed since the last and it is time for one. It
	 * happens by itself, so it needs no right and is not recorded. While the window stays open nothing else makes one.
	 *
	 * @return whether a copy was made
	 */
	public boolean quiet() {
		return store.copy();
	}

	/** How it stands. Needs the right to make backups. */
	public Outcome<BackupState> state() {
		return desk.with(List.of(Right.BACKUP), () -> desk.read(records -> Outcome.done(state(records))));
	}

	private BackupState state(Records records) {
		Optional<HomeBackup> backup = store.backup();
		List<HomeCopy> copies = backup.map(HomeBackup::copies).orElse(List.of());
		Optional<BackupState.Made> made = last(records).map(last -> new BackupState.Made(last.at(), last.elsewhere(), behind(records, last)));
		return new BackupState(made, copies, backup.isPresent() && !desk.practice() && isDue(records, made), backup.isEmpty());
	}

	/** In a home in which nothing was ever handed over there is nothing to lose yet. */
	private boolean isDue(Records records, Optional<BackupState.Made> made) {
		String days = records.settings().get(REMIND_AFTER).orElse(REMIND_STANDARD);
		if (days.equals("0")) {
			return false;
		}
		if (made.isEmpty()) {
			return !records.batches().newest(1).isEmpty();
		}
		Instant until = made.get().at().plus(Duration.ofDays(Long.parseLong(days)));
		return !made.get().elsewhere() || made.get().behind() && desk.now().isAfter(until);
	}

	private static boolean behind(Records records, Last last) {
		return records.audit().last().map(AuditEntry::number).orElse(0L) > last.number();
	}

	private static Optional<Last> last(Records records) {
		return records.settings().get(LAST).map(kept -> kept.split(" "))
				.map(parts -> new Last(Instant.ofEpochMilli(Long.parseLong(parts[0])), Long.parseLong(parts[1]), parts[2].equals(ELSEWHERE)));
	}

	private static void remember(Records records, Last last) {
		records.settings().set(LAST, last.at().toEpochMilli() + " " + last.number() + " " + (last.elsewhere() ? ELSEWHERE : HERE));
	}

	private record Last(Instant at, long number, boolean elsewhere) {
	}
}
