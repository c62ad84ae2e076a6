/** What it takes to see where everything stands. */
package nl.dossierbrug.benchmark.status;
