/** The help. */
package nl.dossierbrug.desktop.help;
