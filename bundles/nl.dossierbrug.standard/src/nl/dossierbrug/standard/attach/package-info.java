/** Opens what is attached to a dossier, which nobody vouches for, and packs what is to be attached: one recognition for both. */
package nl.dossierbrug.standard.attach;
