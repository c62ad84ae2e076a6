package nl.dossierbrug.store.key;

/** What an operating system does to bytes so that only this user on this machine can have them back. */
interface Protection {

	/** @throws RuntimeException when the system refuses */
	byte[] protect(byte[] plain);

	/** @throws RuntimeException when the system refuses, as it does for another user or machine */
	byte[] unprotect(byte[] hidden);
}
