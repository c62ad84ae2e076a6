/** What checking the audit log costs in a home with many transfers. */
package nl.dossierbrug.benchmark.audit;
