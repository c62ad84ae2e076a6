/**
 * What a connector carries over the line of its system: what it is given for a call, what it may answer, and the three things
 * that it can do over a line: fetch a roster, fetch dossiers, deliver dossiers.
 */
package nl.dossierbrug.core.line;
