package nl.dossierbrug.exchange.store;

import java.nio.file.Path;

import nl.dossierbrug.core.outcome.Outcome;

/** Opens the store of a home. A service, implemented by the store bundle. */
public interface StoreProvider {

	/**
	 * Opens the store, made anew (with its key) in a fresh home, brought up to date in an old one.
	 *
	 * @param home the folder; made when it does not exist
	 * @return the store; or a refusal when another program has it open, the key is missing, the data come from a newer
	 *         Dossierbrug, or it cannot be read or written. Nothing is changed then
	 */
	Outcome<Store> open(Path home);
}
