package nl.dossierbrug.exchange.lines;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Optional;

import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;

/**
 * Shows the certificate of a line to whoever asks for one, also when it asks for those of somebody else: so the system says
 * that it does not take it, and not that there is none. Remembers whether it was asked.
 */
final class ShownCertificate extends X509ExtendedKeyManager {

	private static final String ALIAS = "line";

	private final Optional<ClientCertificate> certificate;
	private volatile boolean asked;
	private volatile boolean passed;

	ShownCertificate(Optional<ClientCertificate> certificate) {
		this.certificate = certificate;
	}

	/** Whether the system ever asked for one. */
	boolean asked() {
		return asked;
	}

	boolean isEmpty() {
		return certificate.isEmpty();
	}

	/** The system answered: it takes what it was shown. */
	void pass() {
		passed = true;
	}

	/** Whether the system ever answered. */
	boolean passed() {
		return passed;
	}

	private Optional<String> alias(String... keyTypes) {
		asked = true;
		return certificate.filter(one -> keyTypes.length == 0 || fits(one.key().getAlgorithm(), keyTypes)).map(one -> ALIAS);
	}

	/** Types are {@code RSA}, {@code EC}, {@code RSASSA-PSS} …, and each is tried until one fits. */
	private static boolean fits(String algorithm, String... keyTypes) {
		for (String type : keyTypes) {
			if (type.equalsIgnoreCase(algorithm) || type.startsWith(algorithm + "_") || algorithm.startsWith("Ed") && type.equals("EdDSA")) {
				return true;
			}
		}
		return false;
	}

	@Override
	public String chooseEngineClientAlias(String[] keyType, Principal[] issuers, SSLEngine engine) {
		return alias(keyType).orElse(null);
	}

	@Override
	public String chooseClientAlias(String[] keyType, Principal[] issuers, Socket socket) {
		return alias(keyType).orElse(null);
	}

	@Override
	public String[] getClientAliases(String keyType, Principal[] issuers) {
		return certificate.isPresent() ? new String[] { ALIAS } : new String[0];
	}

	@Override
	public X509Certificate[] getCertificateChain(String alias) {
		return certificate.map(ClientCertificate::chain).map(X509Certificate[]::clone).orElse(null);
	}

	@Override
	public PrivateKey getPrivateKey(String alias) {
		return certificate.map(ClientCertificate::key).orElse(null);
	}

	@Override
	public String[] getServerAliases(String keyType, Principal[] issuers) {
		return new String[0];
	}

	@Override
	public String chooseServerAlias(String keyType, Principal[] issuers, Socket socket) {
		return null;
	}
}
