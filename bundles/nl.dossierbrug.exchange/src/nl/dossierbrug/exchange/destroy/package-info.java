/** What may not be kept any longer: the terms, and taking content, names and numbers out for good. */
package nl.dossierbrug.exchange.destroy;
