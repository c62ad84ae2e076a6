/** What a vendor implements: the sender and the receiver of dossiers. */
package nl.dossierbrug.core.spi;
