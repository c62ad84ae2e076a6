/** A new handover, from whom to whom up to the receipt. */
package nl.dossierbrug.desktop.handover;
