/** The audit log: its chain, what it says of everything that is kept, and whether that is so. */
package nl.dossierbrug.exchange.audit;
