/** Onderwijs Transparant as a system that receives dossiers. */
package nl.dossierbrug.receiver.ot;
