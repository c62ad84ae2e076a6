/** The elements of a dossier at their places, and the paths that find them. */
package nl.dossierbrug.standard.tree;
