/** The checks of a version, as rows of its table {@code rules.csv}, and what runs them. */
package nl.dossierbrug.standard.rules;
