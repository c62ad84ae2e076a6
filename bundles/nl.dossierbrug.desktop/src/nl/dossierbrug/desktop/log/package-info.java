/** The log of all that was done. */
package nl.dossierbrug.desktop.log;
