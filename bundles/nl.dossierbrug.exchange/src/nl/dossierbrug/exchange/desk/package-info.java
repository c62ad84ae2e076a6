/** What every use case stands on: the acting user and the rights, transactions with the log, and how a transfer changes. */
package nl.dossierbrug.exchange.desk;
