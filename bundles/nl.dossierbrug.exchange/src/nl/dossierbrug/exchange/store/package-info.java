/** The ports through which the exchange keeps things. Whoever stores them implements these; the exchange knows no database. */
package nl.dossierbrug.exchange.store;
