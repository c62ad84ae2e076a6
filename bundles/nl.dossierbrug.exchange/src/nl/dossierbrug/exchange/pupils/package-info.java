/** Pupils of a list: reading it, completing it from a roster, setting it right by hand, and who is meant. */
package nl.dossierbrug.exchange.pupils;
