/** Brings a dossier over to a later version of the standard. */
package nl.dossierbrug.standard.convert;
