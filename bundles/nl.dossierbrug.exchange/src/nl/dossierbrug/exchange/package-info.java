/** The use cases. Both shells, the command line and the desktop, are thin layers over these. */
package nl.dossierbrug.exchange;
