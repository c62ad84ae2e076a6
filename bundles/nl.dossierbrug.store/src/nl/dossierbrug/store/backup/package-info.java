/**
 * Copies of a home: the sealed backup that restores anywhere, the automatic copies in the home itself, and putting a home
 * back from either.
 */
package nl.dossierbrug.store.backup;
