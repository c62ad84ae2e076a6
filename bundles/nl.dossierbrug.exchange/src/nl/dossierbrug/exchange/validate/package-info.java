/** Checking dossiers that lie in files, and making repaired or converted copies of them. Needs no home and keeps nothing. */
package nl.dossierbrug.exchange.validate;
