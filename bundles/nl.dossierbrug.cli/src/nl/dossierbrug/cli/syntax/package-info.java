/** What may be typed: options and words of a command, read with picocli, with errors and help in the user's language. */
package nl.dossierbrug.cli.syntax;
