/** The command line: how a line that somebody typed becomes the work of a command, and how that ends. */
package nl.dossierbrug.cli;
