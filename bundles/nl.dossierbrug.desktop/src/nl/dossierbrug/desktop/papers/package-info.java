/** Files that are made of pupils for use outside Dossierbrug: where they come to stand, and throwing them away. */
package nl.dossierbrug.desktop.papers;
