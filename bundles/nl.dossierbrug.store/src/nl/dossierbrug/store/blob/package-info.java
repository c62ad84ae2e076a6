/** What is kept in one piece, as packed JSON: findings, refusals, a pupil file's fields, an import's changes. */
package nl.dossierbrug.store.blob;
