/** What is measured of the window. Not in the product. */
package nl.dossierbrug.desktop.measure;
