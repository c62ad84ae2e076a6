package nl.dossierbrug.exchange.lines;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.Optional;

/** Whom a line trusts, as they stand in a PEM file. */
final class TrustedCertificates {

	/** So large such a file never is. */
	static final int LARGEST = 1 << 20;

	/** The certificates in it; empty when it is no such file, or holds none. */
	Optional<List<Certificate>> in(String pem) {
		try {
			List<Certificate> found = List.copyOf(CertificateFactory.getInstance("X.509")
					.generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.ISO_8859_1))));
			return found.isEmpty() ? Optional.empty() : Optional.of(found);
		} catch (CertificateException e) {
			return Optional.empty();
		}
	}
}
