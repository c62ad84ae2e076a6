/** Secrets as users give them: a key, a passphrase, a pin. From a file, standard input or the terminal, never from an argument. */
package nl.dossierbrug.cli.secret;
