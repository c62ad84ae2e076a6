/** What a dossier says, put in words and set on a page. How a block is set is data: {@code layout.properties}. */
package nl.dossierbrug.report.dossier;
