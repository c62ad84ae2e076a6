/** What the keys do: a class for each command, named after its verb. */
package nl.dossierbrug.desktop.handlers;
