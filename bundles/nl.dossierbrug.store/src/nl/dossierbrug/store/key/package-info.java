/** The keys of encrypted stores, kept where a copy of the home folder does not take them along. */
package nl.dossierbrug.store.key;
