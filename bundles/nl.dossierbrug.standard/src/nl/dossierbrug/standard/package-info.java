/** The OSO gegevensset as data, and the one engine that reads, writes, checks, composes and flattens a dossier of any version of it. */
package nl.dossierbrug.standard;
