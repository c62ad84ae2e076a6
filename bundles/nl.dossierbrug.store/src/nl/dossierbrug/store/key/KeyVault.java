package nl.dossierbrug.store.key;

import java.io.IOException;
import java.util.Optional;

/** A place that keeps keys, each under the id of its home. It never asks the user anything and never waits long. */
public interface KeyVault {

	/** The name by which a home remembers it. Never changes. */
	String name();

	/** Whether it seems to be there on this machine. Starts no program to find out. */
	boolean present();

	/**
	 * Looks a key up.
	 *
	 * @param home a home's id
	 * @return the key; empty when this vault has none for that home
	 * @throws IOException when the vault cannot be asked, for instance because it is locked
	 */
	Optional<StoreKey> find(String home) throws IOException;

	/**
	 * Keeps a key, in the place of the one it had for that home.
	 *
	 * @throws IOException when it cannot
	 */
	void keep(String home, StoreKey key) throws IOException;
}
