/** The one tree in which a dossier is read, checked, shown, stored and merged. */
package nl.dossierbrug.core.dossier;
