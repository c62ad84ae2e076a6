package nl.dossierbrug.exchange.store;

/**
 * Seals the entries of the audit log with a key that is kept outside the store, so that somebody who can open the store
 * cannot make the log anew. Nobody gets to see the key itself. Safe for many threads.
 */
public interface Seal {

	/** The name of the key; tells nothing about it. */
	String key();

	/** The HMAC-SHA256 of bytes under the key: 32 bytes. */
	byte[] mac(byte[] bytes);

	/**
	 * Whether nothing was ever kept that was sealed with this key. When it is not fresh, a log without any entry of the
	 * key was tampered with.
	 */
	boolean fresh();

	/** Whether no other home writes to the same store, so that every sealed entry ought to be of this key. */
	boolean sole();
}
