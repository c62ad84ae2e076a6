/** Bringing dossiers into pupil files, with a plan first, and taking them out again. */
package nl.dossierbrug.exchange.importing;
