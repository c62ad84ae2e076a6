package nl.dossierbrug.store.database;

import nl.dossierbrug.core.outcome.Outcome;

/** A database that can be opened. */
public sealed interface Database permits EmbeddedDatabase, ServerDatabase {

	/**
	 * Opens it, made anew where there is none, brought up to date where it is older than this program.
	 *
	 * @return the open database; refused as {@code store.newer}, {@code store.migration}, {@code store.key-wrong},
	 *         {@code store.unreadable}, {@code store.unreachable} or {@code home.in-use}. What was in it is unchanged then
	 */
	Outcome<OpenDatabase> open();
}
