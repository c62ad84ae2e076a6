/** What went wrong inside the program, written down for whoever mends it, without anybody's data. */
package nl.dossierbrug.exchange.faults;
