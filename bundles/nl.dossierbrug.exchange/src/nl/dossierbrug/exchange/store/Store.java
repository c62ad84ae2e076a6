package nl.dossierbrug.exchange.store;

import java.util.Optional;
import java.util.function.Function;

/** The keeper of one home. Open until closed; safe for many threads, each transaction seen by the others whole or not at all. */
public interface Store extends AutoCloseable {

	/**
	 * Does work in one transaction: all of it is kept when the work returns, nothing of it when it throws.
	 *
	 * @param work is given the records, which are good until it returns
	 * @return what the work returns
	 */
	<T> T transact(Function<Records, T> work);

	/**
	 * Looks at what is kept, all of it as it was at one moment. Whoever looks waits for no transaction and holds none up. Within a
	 * transaction of the same thread it sees what that has done so far. No transaction can begin within it.
	 *
	 * @param view is given the records, which are good until it returns; whatever would change something in them throws an
	 *        {@link UnsupportedOperationException}
	 * @return what the view returns
	 */
	<T> T look(Function<Records, T> view);

	/** Copies of the home; empty where the data lie on a server, of which whoever runs it makes copies. */
	Optional<HomeBackup> backup();

	/**
	 * Makes an automatic copy of the home when something was changed since the last and it is time for one; otherwise closing
	 * does that. For whoever keeps the store open for long, at a moment when nobody waits for it. Not within a transaction.
	 *
	 * @return whether a copy was made
	 */
	boolean copy();

	/** With what the entries of its audit log are sealed. */
	Seal seal();

	/** What was told of the audit log when the store was opened. */
	Witnessed witnessed();

	/** Whether opening it had to find the newest state again in data that were damaged; everything that is known of was found. */
	boolean repaired();

	/**
	 * Sees to it that nothing of what was removed can be found in the files of this store any more: old states, free
	 * places and undo logs included. Not within a transaction. What is outside the store (backups, a server's own logs) is
	 * not reached.
	 *
	 * @return false when it could not be done now, on a full disk for instance: nothing is lost, and it can be tried again
	 */
	boolean forget();

	@Override
	void close();
}
