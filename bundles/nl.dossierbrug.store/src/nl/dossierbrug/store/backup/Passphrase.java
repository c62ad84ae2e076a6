package nl.dossierbrug.store.backup;

import java.nio.CharBuffer;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Arrays;

import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a person chose to seal a backup with. The same letters give the same key on every computer, however its keyboard
 * puts accents on them (Unicode's form NFC, in UTF-8).
 */
final class Passphrase {

	private static final int BITS = 256;

	private final char[] letters;

	Passphrase(char[] letters) {
		this.letters = Normalizer.normalize(CharBuffer.wrap(letters), Normalizer.Form.NFC).toCharArray();
	}

	/**
	 * The key of the file with this header. PBKDF2 makes guessing slow; the step after it gives every header a key of its
	 * own, so that a header that was changed opens nothing.
	 */
	SecretKeySpec keyFor(SealHeader header) {
		try {
			PBEKeySpec spec = new PBEKeySpec(letters, header.salt(), header.rounds(), BITS);
			byte[] slow = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
			spec.clearPassword();
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(slow, "HmacSHA256"));
			Arrays.fill(slow, (byte) 0);
			return new SecretKeySpec(mac.doFinal(header.bytes()), "AES");
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("this Java has no PBKDF2", e);
		}
	}
}
