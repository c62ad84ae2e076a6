/** The guided way: people carry the dossiers within the two systems; here are the steps, and what was said and seen of them. */
package nl.dossierbrug.exchange.guide;
