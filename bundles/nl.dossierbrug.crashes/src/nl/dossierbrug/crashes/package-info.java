/** Kills the program at its work, again and again, and looks whether anything was lost. */
package nl.dossierbrug.crashes;
