/**
 * The areas of the window and the way between them. A bundle that adds an area puts a part into the stack
 * {@code nl.dossierbrug.desktop.areas} with a fragment of the application model; its class extends {@link
 * nl.dossierbrug.desktop.area.Area}.
 */
package nl.dossierbrug.desktop.area;
