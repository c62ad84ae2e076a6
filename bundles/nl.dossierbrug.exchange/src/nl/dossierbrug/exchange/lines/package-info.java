/** The lines of connectors: what a school fills in of them, and calls over them. */
package nl.dossierbrug.exchange.lines;
