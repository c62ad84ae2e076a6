/** The database under the store: the encrypted one in the home, or a PostgreSQL server; and the steps that bring it up to date. */
package nl.dossierbrug.store.database;
