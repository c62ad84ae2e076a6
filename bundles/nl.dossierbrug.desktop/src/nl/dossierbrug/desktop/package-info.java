/** The desktop as an e4 application: how it is put together. */
package nl.dossierbrug.desktop;
