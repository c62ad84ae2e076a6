/** A handover over the lines of both systems, once it was made ready: what came of each delivery, and sending what waits. */
package nl.dossierbrug.desktop.sending;
