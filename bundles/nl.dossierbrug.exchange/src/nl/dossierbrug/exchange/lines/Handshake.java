package nl.dossierbrug.exchange.lines;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * How a line is made secret: TLS 1.2 or newer, with the certificate of the school, and towards nobody but whom it trusts.
 *
 * @param shown shows the school's own certificate
 * @param trusted whom to trust and nobody else; none for whom Java trusts
 * @param clock by which the certificate of the system has ended
 */
record Handshake(ShownCertificate shown, List<Certificate> trusted, Clock clock) {

	private static final String[] VERSIONS = { "TLSv1.3", "TLSv1.2" };

	SSLContext context() {
		try {
			TrustManagerFactory judges = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
			judges.init(trusted.isEmpty() ? null : keyStore());
			TrustManager[] judge = Stream.of(judges.getTrustManagers()).filter(X509ExtendedTrustManager.class::isInstance)
					.map(one -> new DoubtingTrust((X509ExtendedTrustManager) one, clock)).toArray(TrustManager[]::new);
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(new KeyManager[] { shown }, judge, null);
			return context;
		} catch (GeneralSecurityException | IOException e) {
			throw new IllegalStateException("every Java has TLS", e);
		}
	}

	private KeyStore keyStore() throws GeneralSecurityException, IOException {
		KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
		store.load(null, null);
		for (int i = 0; i < trusted.size(); i++) {
			store.setCertificateEntry("trusted " + i, trusted.get(i));
		}
		return store;
	}

	/** That the certificate of the system is in its own name is seen to by the client. */
	SSLParameters parameters() {
		return new SSLParameters(null, VERSIONS);
	}
}
