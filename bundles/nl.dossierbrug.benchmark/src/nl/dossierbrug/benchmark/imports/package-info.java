/** How the cost of an import grows with the batch. */
package nl.dossierbrug.benchmark.imports;
