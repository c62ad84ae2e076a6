package nl.dossierbrug.store.key;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The key of one store: 256 random bits. Never shown. */
public final class StoreKey {

	private static final int BYTES = 32;

	private final byte[] bytes;

	private StoreKey(byte[] bytes) {
		this.bytes = bytes;
	}

	/** A new one, from the system's source of secure random numbers. */
	public static StoreKey random() {
		byte[] bytes = new byte[BYTES];
		new SecureRandom().nextBytes(bytes);
		return new StoreKey(bytes);
	}

	/**
	 * Reads what {@link #hex()} gave.
	 *
	 * @param text space around it does not count
	 * @return the key; empty when the text is not 64 hexadecimal digits
	 */
	public static Optional<StoreKey> of(String text) {
		String digits = text.strip();
		return digits.matches("[0-9a-fA-F]{" + 2 * BYTES + "}")
				? Optional.of(new StoreKey(HexFormat.of().parseHex(digits))) : Optional.empty();
	}

	/** The key in 64 hexadecimal digits. A secret. */
	public String hex() {
		return HexFormat.of().formatHex(bytes);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof StoreKey key && Arrays.equals(bytes, key.bytes);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(bytes);
	}

	/** Without the key. */
	@Override
	public String toString() {
		return "a store's key";
	}
}
