/** Files: those that somebody names are opened with care, those that we make are the owner's alone. */
package nl.dossierbrug.core.file;
