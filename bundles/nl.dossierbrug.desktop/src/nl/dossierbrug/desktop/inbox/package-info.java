/** What has arrived at a receiver. */
package nl.dossierbrug.desktop.inbox;
