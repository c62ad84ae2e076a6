/** What waits for me, and where to begin. */
package nl.dossierbrug.desktop.start;
