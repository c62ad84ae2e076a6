/** Papers for people: what went where, as PDF. */
package nl.dossierbrug.report;
