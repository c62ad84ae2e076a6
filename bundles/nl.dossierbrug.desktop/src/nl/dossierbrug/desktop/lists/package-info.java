/** A list that was dropped on the window: what it is, and what can be done with it. */
package nl.dossierbrug.desktop.lists;
