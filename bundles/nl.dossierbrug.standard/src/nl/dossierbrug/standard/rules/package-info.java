/** The checks of a version, as rows of its tables {@code rules.csv} and {@code agreement.csv}, and what runs them. */
package nl.dossierbrug.standard.rules;
