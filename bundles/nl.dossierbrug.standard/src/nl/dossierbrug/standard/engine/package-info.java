/** What does the work of {@link nl.dossierbrug.standard.OsoStandard}: the versions, and for each the rooms of this bundle. */
package nl.dossierbrug.standard.engine;
