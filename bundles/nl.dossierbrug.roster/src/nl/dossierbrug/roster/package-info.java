/** What programs need that make or read lists outside the product's services: the practice school, the benchmark. */
package nl.dossierbrug.roster;
