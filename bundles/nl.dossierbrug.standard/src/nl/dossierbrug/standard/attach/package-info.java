/** Opens what is attached to a dossier, which nobody vouches for. */
package nl.dossierbrug.standard.attach;
