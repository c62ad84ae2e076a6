/** What an import would do, field by field, and doing it. */
package nl.dossierbrug.desktop.importing;
