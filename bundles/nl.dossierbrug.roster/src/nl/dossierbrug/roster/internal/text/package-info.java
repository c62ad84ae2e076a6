/** Letters and tables: how texts are encoded, what letters names have, and the tables of this bundle. */
package nl.dossierbrug.roster.internal.text;
