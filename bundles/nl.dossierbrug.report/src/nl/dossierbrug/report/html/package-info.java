/** A small tree of HTML in which a text can only be a text: what is written from it is escaped by construction. */
package nl.dossierbrug.report.html;
