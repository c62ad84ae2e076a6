/** A dossier as flat fields, what each field is about, and who the dossier is about. */
package nl.dossierbrug.standard.fields;
