/** The frame of the window around the areas: head, navigation, and what is being done. */
package nl.dossierbrug.desktop.frame;
