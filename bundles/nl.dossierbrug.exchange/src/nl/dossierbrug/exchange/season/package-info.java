/** The year's dates of the move to secondary education, and what they mean for dossiers. */
package nl.dossierbrug.exchange.season;
