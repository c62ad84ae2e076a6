/** How long a start takes. */
package nl.dossierbrug.benchmark.start;
