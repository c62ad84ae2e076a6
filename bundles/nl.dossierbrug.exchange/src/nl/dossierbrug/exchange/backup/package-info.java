/** Keeping a home elsewhere too, and putting it back. */
package nl.dossierbrug.exchange.backup;
