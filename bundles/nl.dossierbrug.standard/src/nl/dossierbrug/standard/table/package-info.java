/** The tables of a version of the standard, read once and then only asked. */
package nl.dossierbrug.standard.table;
