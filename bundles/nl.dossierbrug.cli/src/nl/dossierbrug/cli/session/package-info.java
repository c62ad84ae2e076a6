/** One command at work: what it gets, what it shows, and how it ends. */
package nl.dossierbrug.cli.session;
