/** How answers are shown: one set of rows, as a table for people or as JSON Lines for scripts. */
package nl.dossierbrug.cli.output;
