/** How people write codes and numbers where the standard wants them otherwise, and how what they wrote is told again. */
package nl.dossierbrug.standard.spelling;
