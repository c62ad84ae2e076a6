/** Walking along: a narrow window beside the browser that shows each step of a guided handover. */
package nl.dossierbrug.desktop.companion;
