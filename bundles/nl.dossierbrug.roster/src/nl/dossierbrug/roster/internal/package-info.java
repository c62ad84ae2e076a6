/** The services of this bundle. */
package nl.dossierbrug.roster.internal;
