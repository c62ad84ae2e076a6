/** Reading a dossier and checking its structure, in one pass over XML that nobody vouches for. */
package nl.dossierbrug.standard.read;
