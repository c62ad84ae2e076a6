package nl.dossierbrug.store.backup;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Optional;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The chunks of a sealed file, each sealed by AES-256 in GCM. The nonce of 12 bytes holds the number of the chunk, from 0,
 * and ends with 1 for the last one and 0 for any other. So none can be moved, left out or put in, and an end that was
 * cut off is missed. The key is used for one file only, so that no nonce is ever used twice.
 */
final class Chunks {

	/** How many bytes a chunk holds; the last may hold fewer, and none. */
	static final int PLAIN = 1 << 16;
	/** What the seal adds. */
	static final int TAG = 16;
	private static final int TAG_BITS = 8 * TAG;
	private static final int NONCE = 12;

	private final SecretKeySpec key;
	private final Cipher cipher;
	private long number;

	/** @param key of this file */
	Chunks(SecretKeySpec key) {
		this.key = key;
		try {
			cipher = Cipher.getInstance("AES/GCM/NoPadding");
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("this Java has no AES in GCM", e);
		}
	}

	byte[] seal(byte[] plain, int length, boolean last) {
		try {
			cipher.init(Cipher.ENCRYPT_MODE, key, nonce(last));
			number++;
			return cipher.doFinal(plain, 0, length);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}

	/** @return what was in it; empty when the seal is broken or belongs elsewhere */
	Optional<byte[]> open(byte[] sealed, int length, boolean last) {
		try {
			cipher.init(Cipher.DECRYPT_MODE, key, nonce(last));
			byte[] plain = cipher.doFinal(sealed, 0, length);
			number++;
			return Optional.of(plain);
		} catch (AEADBadTagException e) {
			return Optional.empty();
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}

	private GCMParameterSpec nonce(boolean last) {
		byte[] nonce = ByteBuffer.allocate(NONCE).putLong(Integer.BYTES - 1, number).put(NONCE - 1, (byte) (last ? 1 : 0)).array();
		return new GCMParameterSpec(TAG_BITS, nonce);
	}
}
