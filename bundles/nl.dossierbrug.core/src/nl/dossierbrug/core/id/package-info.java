/** Identifiers of pupils and schools, each valid by construction and masked where it is a secret. */
package nl.dossierbrug.core.id;
