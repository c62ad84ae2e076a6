package nl.dossierbrug.exchange;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import nl.dossierbrug.exchange.model.AuditEntry;
import nl.dossierbrug.exchange.store.Seal;

/** A seal with a key of its own for each secret. */
final class TestSeal implements Seal {

	private final String secret;
	private boolean used;

	public TestSeal(String secret) {
		this.secret = secret;
	}

	@Override
	public String key() {
		return "key " + secret;
	}

	@Override
	public byte[] mac(byte[] bytes) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
			return mac.doFinal(bytes);
		} catch (GeneralSecurityException e) {
			throw new AssertionError(e);
		}
	}

	/** The log as it is kept now. */
	public void kept(List<AuditEntry> log) {
		used |= !log.isEmpty() && log.getLast().key().equals(key());
	}

	@Override
	public boolean fresh() {
		return !used;
	}

	@Override
	public boolean sole() {
		return true;
	}
}
