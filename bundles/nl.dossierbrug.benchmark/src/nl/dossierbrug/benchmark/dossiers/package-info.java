/** How fast dossiers are read and checked, and in how little memory, against what everybody else uses. */
package nl.dossierbrug.benchmark.dossiers;
