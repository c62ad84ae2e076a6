/** What is kept in one piece: lists of findings, refusals, the fields of a pupil file and the changes of an import, as packed JSON. */
package nl.dossierbrug.store.blob;
