package nl.dossierbrug.exchange.lines;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;

/**
 * The certificate by which a school makes itself known, and its private key.
 *
 * @param key a secret
 * @param chain the certificate, and whoever gave it out
 */
record ClientCertificate(PrivateKey key, X509Certificate[] chain) {

	/** So large such a file never is. */
	static final int LARGEST = 1 << 20;

	private static final Messages WORDS = new Messages(ClientCertificate.class);

	/** From when it does not hold any more. */
	Instant until() {
		return chain[0].getNotAfter().toInstant();
	}

	/**
	 * Reads a PKCS 12 file. Of several certificates in it, the one that holds longest.
	 *
	 * @return the certificate; {@code line.certificate-unreadable}, {@code .certificate-passphrase} or {@code .certificate-no-key}
	 */
	static Outcome<ClientCertificate> of(byte[] file, char[] passphrase) {
		try {
			KeyStore store = KeyStore.getInstance("PKCS12");
			store.load(new ByteArrayInputStream(file), passphrase);
			List<ClientCertificate> found = new ArrayList<>();
			for (String alias : Collections.list(store.aliases())) {
				if (store.getKey(alias, passphrase) instanceof PrivateKey key) {
					X509Certificate[] chain = chain(store.getCertificateChain(alias));
					if (chain.length > 0) {
						found.add(new ClientCertificate(key, chain));
					}
				}
			}
			return found.stream().max(Comparator.comparing(ClientCertificate::until)).map(Outcome::done)
					.orElseGet(() -> refused("line.certificate-no-key"));
		} catch (UnrecoverableKeyException e) {
			return refused("line.certificate-passphrase");
		} catch (IOException e) {
			return refused(e.getCause() instanceof UnrecoverableKeyException ? "line.certificate-passphrase" : "line.certificate-unreadable");
		} catch (GeneralSecurityException | RuntimeException e) {
			// whatever such a file makes of the reader
			return refused("line.certificate-unreadable");
		}
	}

	private static X509Certificate[] chain(Certificate[] found) {
		return found == null ? new X509Certificate[0]
				: Arrays.stream(found).filter(X509Certificate.class::isInstance).toArray(X509Certificate[]::new);
	}

	/** What stands in the way of using it now: {@code line.certificate-over}, {@code line.certificate-not-yet}. */
	List<Refusal> objections(Clock clock) {
		Instant now = clock.instant();
		Instant from = chain[0].getNotBefore().toInstant();
		if (now.isBefore(from)) {
			return List.of(Refusal.of(WORDS, "line.certificate-not-yet", LocalDate.ofInstant(from, clock.getZone())));
		}
		return now.isBefore(until()) ? List.of()
				: List.of(Refusal.of(WORDS, "line.certificate-over", LocalDate.ofInstant(until(), clock.getZone())));
	}

	private static Outcome<ClientCertificate> refused(String id) {
		return Outcome.refused(Refusal.of(WORDS, id));
	}

	/** Nothing of the key. */
	@Override
	public String toString() {
		return "certificate until " + until();
	}
}
