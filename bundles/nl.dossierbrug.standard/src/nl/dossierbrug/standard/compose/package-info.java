/** Making a dossier of one profile out of a dossier of any. */
package nl.dossierbrug.standard.compose;
