/** Writing a dossier in its canonical form. */
package nl.dossierbrug.standard.write;
