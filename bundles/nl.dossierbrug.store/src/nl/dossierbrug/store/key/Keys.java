package nl.dossierbrug.store.key;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.store.home.Home;

/** Finds the key of a home, or makes it. */
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
		if (used && home.vault().isEmpty()) {
			return refused("store.key-missing", home.folder());
		}
		String id = home.id();
		try {
			Optional<StoreKey> key = find(home, id);
			if (key.isPresent()) {
				return Outcome.done(key.get());
			}
		} catch (IOException e) {
			if (used) {
				return refused("store.key-unreachable", home.folder());
			}
		}
		return used ? refused("store.key-missing", home.folder()) : made(home, id);
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

	/**
	 * Keeps the keys of a home that was put back from elsewhere, where this machine keeps keys best.
	 *
	 * @param keys by what they are for
	 * @return the home, which remembers the vault; refused as {@code store.key-other} when another key is kept under its id,
	 *         which would be lost, or {@code store.key-unkept}
	 * @throws IOException when the home cannot be written
	 */
	public Outcome<Home> bring(Home home, Map<String, StoreKey> keys) throws IOException {
		StoreKey key = keys.get(STORE);
		for (KeyVault vault : vaults.all()) {
			if (vault.present() && holdsOther(vault, home.id(), key)) {
				return refused("store.key-other", home.id());
			}
		}
		return switch (kept(home, home.id(), key)) {
			case Outcome.Refused<StoreKey>(var refusals) -> Outcome.refused(refusals);
			case Outcome.Done<StoreKey> done -> Outcome.done(home);
		};
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
		for (KeyVault vault : vaults.all()) {
			if (vault.present() && keeps(vault, id, key)) {
				home.rememberVault(vault.name());
				return Outcome.done(key);
			}
		}
		return refused("store.key-unkept", vaults.folder());
	}

	/** A key that cannot be had back is worth nothing, so it is asked for at once. */
	private boolean keeps(KeyVault vault, String id, StoreKey key) {
		try {
			vault.keep(id, key);
			return vault.find(id).filter(key::equals).isPresent();
		} catch (IOException e) {
			return false;
		}
	}

	private <T> Outcome<T> refused(String id, Object... arguments) {
		return Outcome.refused(Refusal.of(messages, id, arguments));
	}
}
