/** The commands: each hands what was typed to a use case and says what came of it. */
package nl.dossierbrug.cli.command;
