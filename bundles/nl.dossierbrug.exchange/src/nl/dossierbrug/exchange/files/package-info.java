/** Pupil files (OKR) as people see them and fill them in. */
package nl.dossierbrug.exchange.files;
