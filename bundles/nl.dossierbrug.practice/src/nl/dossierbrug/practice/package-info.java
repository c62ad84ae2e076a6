/**
 * A practice school with invented pupils: lists, a roster, dossiers and attachments as a real school would hold them,
 * with the errors real files have. Made by program from tables, the same every time.
 */
package nl.dossierbrug.practice;
