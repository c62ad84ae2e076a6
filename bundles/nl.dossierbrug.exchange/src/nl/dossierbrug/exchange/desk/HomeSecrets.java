package nl.dossierbrug.exchange.desk;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import nl.dossierbrug.exchange.store.Seal;

/**
 * Seals what nobody may read but this home: with AES-256-GCM, under a key that is made of the key of its log and is kept
 * nowhere. Also on a server, where each home has a key of its own, those who look after the database learn nothing. Safe for
 * many threads.
 */
public final class HomeSecrets {

	private static final int NONCE = 12;
	private static final int TAG_BITS = 128;
	private static final byte[] PURPOSE = "the key of the secrets".getBytes(StandardCharsets.US_ASCII);

	private final Seal seal;
	private final SecureRandom random = new SecureRandom();

	HomeSecrets(Seal seal) {
		this.seal = seal;
	}

	/** The name of the key; tells nothing about it. */
	public String key() {
		return seal.key();
	}

	/** Whether no other home keeps things in the same store. */
	public boolean sole() {
		return seal.sole();
	}

	/**
	 * Seals a secret.
	 *
	 * @param place where it is kept: it cannot be opened as if it were kept elsewhere
	 */
	public String sealed(String place, byte[] secret) {
		byte[] nonce = new byte[NONCE];
		random.nextBytes(nonce);
		try {
			byte[] hidden = cipher(Cipher.ENCRYPT_MODE, place, nonce).doFinal(secret);
			return Base64.getEncoder().encodeToString(ByteBuffer.allocate(NONCE + hidden.length).put(nonce).put(hidden).array());
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java can seal so", e);
		}
	}

	/** What was sealed for that place; empty when it was not, or not with the key of this home, or is not whole. */
	public Optional<byte[]> opened(String place, String sealed) {
		try {
			byte[] bytes = Base64.getDecoder().decode(sealed);
			return bytes.length < NONCE ? Optional.empty()
					: Optional.of(cipher(Cipher.DECRYPT_MODE, place, bytes).doFinal(bytes, NONCE, bytes.length - NONCE));
		} catch (GeneralSecurityException | IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	private Cipher cipher(int mode, String place, byte[] nonce) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, new SecretKeySpec(seal.mac(PURPOSE), "AES"), new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE));
		cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
		return cipher;
	}
}
