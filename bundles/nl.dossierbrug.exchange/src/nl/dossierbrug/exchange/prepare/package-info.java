/** Composing dossiers, checking them and making them ready (klaarzetten). */
package nl.dossierbrug.exchange.prepare;
