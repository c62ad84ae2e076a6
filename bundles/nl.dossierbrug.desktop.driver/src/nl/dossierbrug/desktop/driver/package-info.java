/** A small driver for the window: it works it as a person does. For tests and for taking pictures; not in the product. */
package nl.dossierbrug.desktop.driver;
