/** The pupil files of a receiver. */
package nl.dossierbrug.desktop.reports;
