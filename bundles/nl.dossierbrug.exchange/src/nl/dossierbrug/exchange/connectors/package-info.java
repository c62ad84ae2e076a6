/** The connectors that are present, each behind a wall. */
package nl.dossierbrug.exchange.connectors;
