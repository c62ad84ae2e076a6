/** Starts the simulated partner with the practice school in it, for people who want to try lines. Not in the product. */
package nl.dossierbrug.partner;
