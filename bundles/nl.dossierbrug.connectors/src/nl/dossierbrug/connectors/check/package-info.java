/** Whether a connector that somebody brings would work here, seen without letting it in. */
package nl.dossierbrug.connectors.check;
