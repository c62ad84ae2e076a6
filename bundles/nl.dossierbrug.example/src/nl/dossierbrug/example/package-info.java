/**
 * Two connectors as a vendor would write them: an administration system and a platform that carry dossiers over a line of their
 * own. They speak with the simulated partner of the tests and with nothing else, and are in no product.
 */
package nl.dossierbrug.example;
