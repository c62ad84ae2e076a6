/** Esis as a system that hands dossiers over. */
package nl.dossierbrug.sender.esis;
