/** TOP dossier (Leerwinst) as a system that receives dossiers. */
package nl.dossierbrug.receiver.top;
