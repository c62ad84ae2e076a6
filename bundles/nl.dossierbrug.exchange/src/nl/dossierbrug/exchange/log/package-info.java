/** The audit log in words, for people. */
package nl.dossierbrug.exchange.log;
