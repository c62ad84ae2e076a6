/** What comes of work: findings about data, refusals with a way out, progress. */
package nl.dossierbrug.core.outcome;
