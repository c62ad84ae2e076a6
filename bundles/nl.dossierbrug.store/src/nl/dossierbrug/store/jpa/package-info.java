/** The ports of the exchange on JPA: a row class for each table, a class for each port, and the transaction around them. */
package nl.dossierbrug.store.jpa;
