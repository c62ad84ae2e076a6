/** All transfers, over both systems. */
package nl.dossierbrug.desktop.transfers;
