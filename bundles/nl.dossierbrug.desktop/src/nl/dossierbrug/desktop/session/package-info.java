/** What the screen works with: the home that is open, work beside the screen, and what is remembered of the screen itself. */
package nl.dossierbrug.desktop.session;
