/** Files outside the home: making them, remembering them, and saying why one cannot be read or written. */
package nl.dossierbrug.exchange.disk;
