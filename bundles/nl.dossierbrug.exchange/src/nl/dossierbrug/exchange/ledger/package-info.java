/** The ledger: every message over a line is kept before it leaves, tried again when it came to nothing, and settled once. */
package nl.dossierbrug.exchange.ledger;
