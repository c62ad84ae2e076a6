/** Pupils as a school's lists name them, and the services that read and write such lists. */
package nl.dossierbrug.core.pupil;
