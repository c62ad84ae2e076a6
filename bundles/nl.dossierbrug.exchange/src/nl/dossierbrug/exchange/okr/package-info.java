/** The receiver's pupil file (OKR): every value with its origin, the plan of an import, merging and undoing. */
package nl.dossierbrug.exchange.okr;
