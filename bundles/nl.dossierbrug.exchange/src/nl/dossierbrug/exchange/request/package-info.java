/** Asking for dossiers, handing them out, and what has arrived. */
package nl.dossierbrug.exchange.request;
