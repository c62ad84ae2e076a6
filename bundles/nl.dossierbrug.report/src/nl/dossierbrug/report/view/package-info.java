/** A dossier as a screen shows it: values only. */
package nl.dossierbrug.report.view;
