/** The process that is killed: it does the commands it is told to, and acknowledges each step. */
package nl.dossierbrug.crashes.child;
