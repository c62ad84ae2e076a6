/** Schools, settings and drafts. */
package nl.dossierbrug.exchange.settings;
