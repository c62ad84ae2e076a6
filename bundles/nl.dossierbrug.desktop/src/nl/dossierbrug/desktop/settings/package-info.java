/** Settings. */
package nl.dossierbrug.desktop.settings;
