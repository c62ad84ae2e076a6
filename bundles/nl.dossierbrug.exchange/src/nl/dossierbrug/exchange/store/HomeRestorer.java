package nl.dossierbrug.exchange.store;

import java.io.IOException;
import java.nio.file.Path;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.exchange.model.RestoreOrder;
import nl.dossierbrug.exchange.model.RestoreSource;
import nl.dossierbrug.exchange.model.RestoredHome;

/** Puts homes back. A service, implemented by the store bundle. */
public interface HomeRestorer {

	/**
	 * What looks at a home that was put back before anybody else sees it, and makes it ready for whoever put it back.
	 *
	 * @param <T> what it tells
	 */
	@FunctionalInterface
	interface Check<T> {
		/** @return what it tells; refused when the home must not be used. It is thrown away then */
		Outcome<T> of(Store store, RestoreSource source);
	}

	/** Whether a passphrase is needed: for a backup, and not for a copy that lies in a home, which is a folder. */
	boolean needsPassphrase(Path from);

	/**
	 * Puts a home back, whole or not at all: it is made beside its place, looked at there, and takes its place in one step.
	 * Killed halfway, the place is as it was, and doing it again finishes it.
	 *
	 * @param check is given the store of the home, opened
	 * @param progress in bytes
	 * @return refused as {@code home.not-empty}, {@code file.restore-…} (foreign, newer, cut, damaged, none),
	 *         {@code restore.passphrase}, {@code restore.cancelled}, {@code restore.other-key}, what the store refuses at
	 *         opening, or as {@code check} says. The place is as it was then
	 * @throws IOException when something cannot be read or written; the place is as it was then
	 */
	<T> Outcome<RestoredHome<T>> restore(RestoreOrder order, Check<T> check, Progress progress) throws IOException;
}
