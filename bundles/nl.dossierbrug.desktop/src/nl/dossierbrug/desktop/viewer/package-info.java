/** A dossier, to read. */
package nl.dossierbrug.desktop.viewer;
