package nl.dossierbrug.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import nl.dossierbrug.core.file.OwnerOnly;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Outcome.Done;
import nl.dossierbrug.core.outcome.Outcome.Refused;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.disk.FileProblem;
import nl.dossierbrug.exchange.store.Store;
import nl.dossierbrug.exchange.store.StoreProvider;
import nl.dossierbrug.exchange.store.Witnessed;
import nl.dossierbrug.store.backup.CopyAdvice;
import nl.dossierbrug.store.backup.HomeKeeper;
import nl.dossierbrug.store.database.Database;
import nl.dossierbrug.store.database.EmbeddedDatabase;
import nl.dossierbrug.store.database.OpenDatabase;
import nl.dossierbrug.store.database.ServerAddress;
import nl.dossierbrug.store.database.ServerDatabase;
import nl.dossierbrug.store.database.WitnessKeeper;
import nl.dossierbrug.store.home.Home;
import nl.dossierbrug.store.home.HomeLock;
import nl.dossierbrug.store.home.StoreSurroundings;
import nl.dossierbrug.store.home.Trouble;
import nl.dossierbrug.store.jpa.JpaStore;
import nl.dossierbrug.store.jpa.LogKeeping;
import nl.dossierbrug.store.key.Keys;
import nl.dossierbrug.store.key.LogSeal;
import nl.dossierbrug.store.key.StoreKey;
import nl.dossierbrug.store.key.Vaults;

/**
 * Opens stores: the home is locked, the database chosen (the encrypted one in the home, unless an address of a server
 * was given), its key fetched or made, the database opened, brought up to date
 * and compared with its witness. What was taken on the way is given back when a later step is refused.
 */
@Component
public final class HomeStoreProvider implements StoreProvider {

	private final Messages messages = new Messages(HomeStoreProvider.class);
	/** Asked anew for each home. */
	private final Supplier<StoreSurroundings> surroundings;
	private final Clock clock;

	/** On this machine. */
	@Activate
	public HomeStoreProvider() {
		this(StoreSurroundings::here, Clock.systemUTC());
	}

	/** @param surroundings the machine and account to reckon with */
	HomeStoreProvider(StoreSurroundings surroundings) {
		this(() -> surroundings, Clock.systemUTC());
	}

	/**
	 * @param surroundings the machine and account to reckon with
	 * @param clock what copies of a home are dated with
	 */
	HomeStoreProvider(Supplier<StoreSurroundings> surroundings, Clock clock) {
		this.surroundings = surroundings;
		this.clock = clock;
	}

	@Override
	public Outcome<Store> open(Path given) {
		Path folder = given.toAbsolutePath().normalize();
		// H2 takes what follows it for options
		if (folder.toString().contains(";")) {
			return refused("home.unusable", folder, messages.text("home.unusable.semicolon"));
		}
		try {
			Home home = Home.in(folder);
			Optional<HomeLock> lock = HomeLock.take(home);
			return lock.isEmpty() ? refused("home.in-use", home.folder(), HomeLock.holder(home))
					: advised(opened(home, lock.get()), home);
		} catch (IOException e) {
			return new FileProblem().full(e, folder).<Outcome<Store>>map(Outcome::refused)
					.orElseGet(() -> refused("home.unusable", folder, new Trouble().with(folder, e)));
		}
	}

	private static Outcome<Store> advised(Outcome<Store> outcome, Home home) {
		return outcome instanceof Refused<Store>(var refusals) ? Outcome.refused(refusals.stream().map(new CopyAdvice(home.folder())::on).toList())
				: outcome;
	}

	private Outcome<Store> opened(Home home, HomeLock lock) throws IOException {
		boolean done = false;
		try {
			Outcome<Store> store = database(home).then(database -> opened(database, home, Optional.empty(), lock));
			done = store instanceof Done<Store>;
			return store;
		} finally {
			if (!done) {
				lock.close();
			}
		}
	}

	private Outcome<Database> database(Home home) throws IOException {
		Optional<ServerAddress> address = ServerAddress.given(home, surroundings.get());
		if (address.isPresent()) {
			return Outcome.done(new ServerDatabase(address.get()));
		}
		if (home.hadData() && !EmbeddedDatabase.existsIn(home.data())) {
			return Outcome.refused(Refusal.of(messages, "store.gone", home.folder(), EmbeddedDatabase.fileIn(home.data())).as(Refusal.Kind.STORE));
		}
		return new Keys(Vaults.of(surroundings.get())).of(home, EmbeddedDatabase.existsIn(home.data()))
				.map(key -> new EmbeddedDatabase(home, key));
	}

	/** The store of a home that was put back and is not in its place yet, with keys that no vault has yet. No copies are made of it. */
	Outcome<Store> staged(Home home, Map<String, StoreKey> keys, HomeLock lock) throws IOException {
		Optional<StoreKey> log = Optional.ofNullable(keys.get(Keys.LOG));
		return opened(new EmbeddedDatabase(home, keys.get(Keys.STORE)), home, log.map(key -> LogSeal.used(key, true)), lock);
	}

	private Optional<HomeKeeper> keeper(Database database, Home home, LogSeal seal) {
		return database instanceof EmbeddedDatabase embedded
				? Optional.of(new HomeKeeper(home, Map.of(Keys.STORE, embedded.key(), Keys.LOG, seal.storeKey()), clock)) : Optional.empty();
	}

	/** @param staged with what the log of a home is sealed that is not in its place yet */
	private Outcome<Store> opened(Database database, Home home, Optional<LogSeal> staged, HomeLock lock) throws IOException {
		return database.open().then(open -> {
			Optional<Outcome<Store>> store = Optional.empty();
			try {
				Outcome<LogSeal> sealed = staged.isPresent() ? Outcome.done(staged.get()) : seal(database, home);
				store = Optional.of(sealed.map(seal -> store(database, open, home,
						staged.isPresent() ? Optional.empty() : keeper(database, home, seal), seal, lock)));
			} finally {
				if (!(store.orElse(null) instanceof Done<Store>)) {
					open.close();
				}
			}
			return store.orElseThrow();
		});
	}

	/** A server may have other homes on it too. */
	private Outcome<LogSeal> seal(Database database, Home home) throws IOException {
		return new Keys(Vaults.of(surroundings.get())).ofLog(home, database instanceof EmbeddedDatabase);
	}

	private Store store(Database database, OpenDatabase open, Home home, Optional<HomeKeeper> keeper, LogSeal seal, HomeLock lock)
			throws IOException {
		Optional<WitnessKeeper> witness = Optional.empty();
		Witnessed told = Witnessed.NOT_KEPT;
		// a server looks after its own files, and other homes may use it too
		if (database instanceof EmbeddedDatabase embedded) {
			home.rememberData();
			witness = Optional.of(new WitnessKeeper(embedded.witness(), seal));
			told = told(witness.get(), open);
		}
		tidy(home);
		return new JpaStore(open, database::open, new LogKeeping(seal, witness, told), keeper, lock);
	}

	private static Witnessed told(WitnessKeeper witness, OpenDatabase open) throws IOException {
		try {
			return witness.opened(open);
		} catch (SQLException e) {
			throw new IOException("the log cannot be read, error " + e.getErrorCode(), e);
		}
	}

	/** What a killed process had not written whole; who holds the lock is the only one who writes in these. */
	private static void tidy(Home home) {
		OwnerOnly owner = new OwnerOnly(home.folder());
		for (Path folder : List.of(home.folder(), home.folder().resolve("receipts"))) {
			try {
				owner.tidy(folder);
			} catch (IOException e) {
				// it is in nobody's way
			}
		}
	}

	private <T> Outcome<T> refused(String id, Object... arguments) {
		return Outcome.refused(Refusal.of(messages, id, arguments).as(Refusal.Kind.UNREADABLE));
	}
}
