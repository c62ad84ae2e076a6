/** Pupils, schools and school years by their numbers, each valid by construction and masked where it is a secret. */
package nl.dossierbrug.core.id;
