package nl.dossierbrug.connectors.check;

import java.security.CodeSigner;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Objects;

/**
 * Who signed a jar.
 *
 * @param subject the name in the certificate, as its maker wrote it; proves nothing by itself
 * @param fingerprint SHA-256 of the certificate, in hexadecimal with colons: by this a signer is known again
 */
public record Signer(String subject, String fingerprint) {

	public Signer {
		Objects.requireNonNull(subject);
		Objects.requireNonNull(fingerprint);
	}

	static Signer of(CodeSigner signer) {
		X509Certificate certificate = (X509Certificate) signer.getSignerCertPath().getCertificates().getFirst();
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
			return new Signer(certificate.getSubjectX500Principal().getName(), HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest));
		} catch (NoSuchAlgorithmException | CertificateEncodingException e) {
			throw new IllegalStateException("every Java has SHA-256, and the certificate was read", e);
		}
	}
}
