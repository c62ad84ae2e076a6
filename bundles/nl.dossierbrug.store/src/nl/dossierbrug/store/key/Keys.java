package nl.dossierbrug.store.key;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.file.UnwrittenFileException;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.disk.FileProblem;
import nl.dossierbrug.store.home.Home;

/** Finds the keys of a home, or makes them: that of its data, and that of its audit log. */
public final class Keys {

	private final Messages messages = new Messages(Keys.class);
	private final Vaults vaults;

	/** @param vaults where to look */
	public Keys(Vaults vaults) {
		this.vaults = vaults;
	}

	/**
	 * The key of a home. A key file goes first, so that a start on such a machine starts no other program; then the
	 * vault that the home remembers.
	 *
	 * @param used whether there are data that were encrypted with it already; if not, a missing key is made
	 * @return the key; refused as {@code store.key-missing}, {@code store.key-unreachable}, {@code store.key-unkept} or
	 *         {@code store.keys-in-home}
	 * @throws IOException when the home cannot remember its id or its vault
	 */
	public Outcome<StoreKey> of(Home home, boolean used) throws IOException {
		if (vaults.folder().startsWith(home.folder())) {
			return refusedInHome();
		}
		if (used && home.vault().isEmpty() && !isFiled(home)) {
			return refused("store.key-missing", home.folder());
		}
		String id = home.id();
		try {
			Optional<StoreKey> key = find(home, id);
			if (key.isPresent()) {
				if (home.vault().isEmpty()) {
					// kept, and then the disk was full or the process killed, before the home knew where
					home.rememberVault(vaults.files().name());
				}
				return Outcome.done(key.get());
			}
		} catch (IOException e) {
			if (used) {
				return refused("store.key-unreachable", home.folder());
			}
		}
		return used ? refused("store.key-missing", home.folder()) : made(home, id);
	}

	/** Whether there is a key file of a home that does not remember where its key is. */
	private boolean isFiled(Home home) {
		try {
			Optional<String> id = home.remembered("home.id");
			return id.isPresent() && vaults.files().find(id.get()).isPresent();
		} catch (IOException e) {
			return false;
		}
	}

	private Optional<StoreKey> find(Home home, String id) throws IOException {
		Optional<StoreKey> filed = vaults.files().find(id);
		if (filed.isPresent()) {
			return filed;
		}
		for (KeyVault vault : vaults.all()) {
			if (home.vault().filter(vault.name()::equals).isPresent()) {
				if (!vault.present()) {
					throw new IOException(vault.name() + " is not there now");
				}
				return vault.find(id);
			}
		}
		return Optional.empty();
	}

	/** Why no key can be kept for a home in which the folder of keys lies: {@code store.keys-in-home}. */
	public <T> Outcome<T> refusedInHome() {
		return refused("store.keys-in-home", vaults.folder());
	}

	/** What a home's key is for that opens its data, among the {@linkplain #bring keys} of a home. */
	public static final String STORE = "store";

	/** What a home's key is for that seals its audit log, among the {@linkplain #bring keys} of a home. */
	public static final String LOG = "log";

	/** The log's key while nothing that it sealed was kept yet. */
	private static final String UNUSED_LOG = "log-new";

	/** The name under which a vault keeps a key of a home. */
	private static String account(String home, String use) {
		return use.equals(STORE) ? home : home + "-" + use;
	}

	/**
	 * The key of the audit log of a home; a missing one is made. It is another than that of the data, so that whoever can
	 * open these still cannot make the log anew. Until something that it sealed was kept it is kept under another name: so a
	 * log without a seal is known for one that lost it, whatever became of the home meanwhile.
	 *
	 * @param sole whether no other home writes to the same store
	 * @return what seals with it; refused as {@code store.key-unreachable}, {@code store.key-unkept} or
	 *         {@code store.keys-in-home}
	 * @throws IOException when the home cannot remember its id or its vault
	 */
	public Outcome<LogSeal> ofLog(Home home, boolean sole) throws IOException {
		if (vaults.folder().startsWith(home.folder())) {
			return refusedInHome();
		}
		try {
			Optional<StoreKey> used = find(home, account(home.id(), LOG));
			if (used.isPresent()) {
				return Outcome.done(LogSeal.used(used.get(), sole));
			}
			String unused = account(home.id(), UNUSED_LOG);
			Optional<StoreKey> before = find(home, unused);
			Outcome<StoreKey> fresh = before.isPresent() ? Outcome.done(before.get()) : keptToo(home, unused, StoreKey.random());
			return fresh.map(key -> LogSeal.fresh(key, sole, () -> used(home, key)));
		} catch (IOException e) {
			return refused("store.key-unreachable", home.folder());
		}
	}

	private void used(Home home, StoreKey key) {
		try {
			keptToo(home, account(home.id(), LOG), key);
		} catch (IOException e) {
			// the next opening tries again
		}
	}

	/**
	 * The keys of a home that this machine keeps, by what they are for.
	 *
	 * @throws IOException when the vault cannot be asked
	 */
	public Map<String, StoreKey> all(Home home) throws IOException {
		Map<String, StoreKey> all = new HashMap<>();
		for (String use : List.of(STORE, LOG)) {
			find(home, account(home.id(), use)).ifPresent(key -> all.put(use, key));
		}
		return all;
	}

	/**
	 * Keeps the keys of a home that was put back from elsewhere, where this machine keeps keys best.
	 *
	 * @param keys by what they are for
	 * @return the home, which remembers the vault; refused as {@code store.key-other} when another key is kept under its id,
	 *         which would be lost, or {@code store.key-unkept}
	 * @throws IOException when the home cannot be written
	 */
	public Outcome<Home> bring(Home home, Map<String, StoreKey> keys) throws IOException {
		for (Map.Entry<String, StoreKey> key : keys.entrySet()) {
			for (KeyVault vault : vaults.all()) {
				if (vault.present() && holdsOther(vault, account(home.id(), key.getKey()), key.getValue())) {
					return refused("store.key-other", home.id());
				}
			}
		}
		Outcome<StoreKey> kept = kept(home, home.id(), keys.get(STORE));
		if (keys.containsKey(LOG) && kept instanceof Outcome.Done) {
			kept = keptToo(home, account(home.id(), LOG), keys.get(LOG));
		}
		return kept.map(done -> home);
	}

	/** A further key, in the vault that the home remembers; else as a file, which is looked for in any case. */
	private Outcome<StoreKey> keptToo(Home home, String id, StoreKey key) throws IOException {
		if (home.vault().isEmpty()) {
			return kept(home, id, key);
		}
		for (KeyVault vault : vaults.all()) {
			boolean looked = vault.name().equals(home.vault().get()) || vault.name().equals(vaults.files().name());
			if (looked && vault.present() && keeps(vault, id, key)) {
				return Outcome.done(key);
			}
		}
		return refused("store.key-unkept", vaults.folder());
	}

	/** A vault that cannot be asked now holds nothing that can be lost: it is not written to either. */
	private static boolean holdsOther(KeyVault vault, String id, StoreKey key) {
		try {
			return vault.find(id).filter(found -> !found.equals(key)).isPresent();
		} catch (IOException e) {
			return false;
		}
	}

	private Outcome<StoreKey> made(Home home, String id) throws IOException {
		return kept(home, id, StoreKey.random());
	}

	private Outcome<StoreKey> kept(Home home, String id, StoreKey key) throws IOException {
		Optional<Refusal> full = Optional.empty();
		for (KeyVault vault : vaults.all()) {
			if (!vault.present()) {
				continue;
			}
			try {
				if (!keeps(vault, id, key)) {
					continue;
				}
			} catch (UnwrittenFileException e) {
				full = new FileProblem().full(e);
				continue;
			}
			home.rememberVault(vault.name());
			return Outcome.done(key);
		}
		return full.<Outcome<StoreKey>>map(Outcome::refused).orElseGet(() -> refused("store.key-unkept", vaults.folder()));
	}

	/** A key that cannot be had back is worth nothing, so it is asked for at once. */
	private boolean keeps(KeyVault vault, String id, StoreKey key) throws UnwrittenFileException {
		try {
			vault.keep(id, key);
			return vault.find(id).filter(key::equals).isPresent();
		} catch (UnwrittenFileException e) {
			throw e;
		} catch (IOException e) {
			return false;
		}
	}

	private <T> Outcome<T> refused(String id, Object... arguments) {
		return Outcome.refused(Refusal.of(messages, id, arguments).as(Refusal.Kind.STORE));
	}
}
