package nl.dossierbrug.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import javax.sql.DataSource;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.exchange.model.HomeCopy;
import nl.dossierbrug.exchange.store.HomeBackup;
import nl.dossierbrug.exchange.store.Store;
import nl.dossierbrug.store.database.EmbeddedDatabase;
import nl.dossierbrug.store.home.Home;
import nl.dossierbrug.store.key.Keys;
import nl.dossierbrug.store.key.StoreKey;

/** Looks after the copies of a home that is open. */
public final class HomeKeeper {

	private final Home home;
	private final Map<String, StoreKey> keys;
	private final Clock clock;
	private final Copies copies;

	/**
	 * @param keys every key of the home, by what it is for
	 * @param clock what copies are dated with
	 */
	public HomeKeeper(Home home, Map<String, StoreKey> keys, Clock clock) {
		this.home = Objects.requireNonNull(home);
		this.keys = Map.copyOf(keys);
		this.clock = Objects.requireNonNull(clock);
		copies = new Copies(home.folder());
	}

	/** A refusal, with the copy that helps where there is one. */
	public Refusal advised(Refusal refusal) {
		return new CopyAdvice(home.folder()).on(refusal);
	}

	/**
	 * Backups of it.
	 *
	 * @param store its store; no other transaction is under way while the database is taken over
	 * @param database gives its connections of now, for it can be opened anew
	 */
	public HomeBackup backups(Store store, Supplier<DataSource> database) {
		return new SealedBackup(home, keys, database, clock, copies, store);
	}

	/**
	 * Called when the database was changed and has been closed: makes a copy when the rule says that it is time. When that
	 * fails nothing is lost but the copy: what was there stays, and the next session that changes something tries again.
	 */
	public void changed() {
		try {
			if (isTime()) {
				copied(file -> file);
			}
		} catch (IOException e) {
			// see above
		}
	}

	/**
	 * Called at a quiet moment while the database is open and was changed: makes a copy as {@link #changed} does. Others wait
	 * only until the database has given a copy of itself.
	 *
	 * @param store its store
	 * @param database gives its connections of now
	 * @return whether a copy was made
	 */
	public boolean quiet(Store store, Supplier<DataSource> database) {
		try {
			if (!isTime()) {
				return false;
			}
			try (Snapshot snapshot = new Snapshot(home.folder().resolve(".copy"))) {
				snapshot.take(store, database, home.witness());
				Map<Path, Path> taken = Map.of(home.witness(), snapshot.witness(), EmbeddedDatabase.fileIn(home.data()), snapshot.file());
				return copied(file -> taken.getOrDefault(file, file));
			}
		} catch (IOException e) {
			return false;
		}
	}

	/** A copy that is damaged pushes out none that is whole. */
	private boolean copied(UnaryOperator<Path> from) throws IOException {
		if (!copies.make(clock.instant(), from, keys.get(Keys.STORE))) {
			return false;
		}
		for (HomeCopy old : new CopyRule().gone(copies.all())) {
			copies.remove(old);
		}
		return true;
	}

	private boolean isTime() throws IOException {
		long size = Files.size(EmbeddedDatabase.fileIn(home.data()));
		CopyRule rule = new CopyRule();
		return isTime(copies.all(), rule, size) && Files.getFileStore(home.folder()).getUsableSpace() >= rule.free(size);
	}

	/** A copy from the future, made before the clock was put right, holds nothing up. */
	private boolean isTime(List<HomeCopy> before, CopyRule rule, long size) {
		Instant now = clock.instant();
		return before.isEmpty() || before.getFirst().at().isAfter(now) || !before.getFirst().at().plus(rule.between(size)).isAfter(now);
	}
}
