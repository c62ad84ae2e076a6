/** The database under the store, embedded or on a PostgreSQL server, and the steps that bring it up to date. */
package nl.dossierbrug.store.database;
