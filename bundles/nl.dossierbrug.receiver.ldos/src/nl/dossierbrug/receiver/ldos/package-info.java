/** LDOS as a system that receives dossiers. */
package nl.dossierbrug.receiver.ldos;
