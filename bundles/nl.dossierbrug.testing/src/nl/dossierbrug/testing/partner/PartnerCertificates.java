package nl.dossierbrug.testing.partner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * The certificates of a simulated partner: an authority of its own, what the partner shows, and what a client can show. They are
 * made once by the running JDK's {@code keytool}, in a folder that is kept, and anew when they near their end.
 */
public final class PartnerCertificates {

	/** What a client shows. */
	public enum Client {
		/** Of the partner's own authority. */
		GOOD,
		/** Of an authority that the partner does not know. */
		WRONG,
		/** Of the partner's own authority, ended. */
		ENDED;

		private String alias() {
			return "client-" + name().toLowerCase(Locale.ROOT);
		}
	}

	private static final String AUTHORITY = "authority";
	private static final String OTHER_AUTHORITY = "other-authority";
	private static final String ALL = "all.p12";
	private static final String PASSPHRASE = "passphrase.txt";
	private static final String TRUST = "trust.pem";
	private static final Duration LEFT = Duration.ofDays(60);
	private static final String LONG = "730";

	private final Path folder;
	private final String passphrase;
	private final KeyStore all;

	private PartnerCertificates(Path folder) throws IOException, GeneralSecurityException {
		this.folder = folder;
		passphrase = Files.readString(folder.resolve(PASSPHRASE)).strip();
		all = KeyStore.getInstance(folder.resolve(ALL).toFile(), passphrase.toCharArray());
	}

	/**
	 * The certificates that lie in a folder, made where there are none or where they end within two months.
	 *
	 * @param folder theirs alone; its parent must exist. Several processes may ask at once
	 */
	public static PartnerCertificates in(Path folder) throws IOException {
		try {
			if (Files.exists(folder.resolve(TRUST))) {
				PartnerCertificates there = new PartnerCertificates(folder);
				if (there.holdLongEnough()) {
					return there;
				}
			}
			make(folder);
			return new PartnerCertificates(folder);
		} catch (GeneralSecurityException e) {
			throw new IOException("the certificates in " + folder + " cannot be read: remove that folder, and they are made anew", e);
		}
	}

	/** The client's certificate and key as PKCS 12. */
	public Path client(Client which) throws IOException {
		return packed(which.alias());
	}

	/** A good client certificate that ends in so many days, counted from now. */
	public Path endingIn(int days) throws IOException {
		String alias = "client-ends-in-" + days;
		try {
			Files.deleteIfExists(folder.resolve(alias + ".p12"));
			if (all.containsAlias(alias)) {
				all.deleteEntry(alias);
			}
			Path one = Files.createTempDirectory(folder, "new");
			Path store = Files.copy(folder.resolve(ALL), one.resolve(ALL));
			Keytool tool = new Keytool(store, passphrase);
			tool.pair(alias, AUTHORITY, "-validity", Integer.toString(days), "-ext", "eku=clientAuth");
			KeyStore made = KeyStore.getInstance(store.toFile(), passphrase.toCharArray());
			all.setKeyEntry(alias, made.getKey(alias, passphrase.toCharArray()), passphrase.toCharArray(), made.getCertificateChain(alias));
			Files.delete(store);
			Files.delete(one);
			return packed(alias);
		} catch (GeneralSecurityException e) {
			throw new IOException(e);
		}
	}

	/** What opens every PKCS 12 file here. */
	public String passphrase() {
		return passphrase;
	}

	/** The passphrase as a file. */
	public Path passphraseFile() {
		return folder.resolve(PASSPHRASE);
	}

	/** The authority of the partner's own certificate, as PEM: whom a client trusts. */
	public Path trust() {
		return folder.resolve(TRUST);
	}

	/** For a client that trusts the partner and shows that. */
	public SSLContext clientContext(Client which) throws IOException {
		return context(which.alias(), AUTHORITY);
	}

	/** For a client that trusts the partner and shows nothing. */
	public SSLContext clientWithoutCertificate() throws IOException {
		return context(null, AUTHORITY);
	}

	/** For the partner itself. */
	SSLContext serverContext(Front.Shown shown) throws IOException {
		return context(alias(shown), AUTHORITY);
	}

	private SSLContext context(String shown, String trusted) throws IOException {
		try {
			KeyStore own = KeyStore.getInstance("PKCS12");
			own.load(null, null);
			if (shown != null) {
				own.setKeyEntry(shown, all.getKey(shown, passphrase.toCharArray()), passphrase.toCharArray(), all.getCertificateChain(shown));
			}
			KeyStore others = KeyStore.getInstance("PKCS12");
			others.load(null, null);
			others.setCertificateEntry(trusted, all.getCertificate(trusted));
			KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
			keys.init(own, passphrase.toCharArray());
			TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
			trust.init(others);
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
			return context;
		} catch (GeneralSecurityException e) {
			throw new IOException(e);
		}
	}

	private Path packed(String alias) throws IOException {
		Path file = folder.resolve(alias + ".p12");
		if (Files.exists(file)) {
			return file;
		}
		try {
			KeyStore store = KeyStore.getInstance("PKCS12");
			store.load(null, null);
			store.setKeyEntry(alias, all.getKey(alias, passphrase.toCharArray()), passphrase.toCharArray(), all.getCertificateChain(alias));
			Path made = Files.createTempFile(folder, alias, ".new");
			try (var out = Files.newOutputStream(made)) {
				store.store(out, passphrase.toCharArray());
			}
			return Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
		} catch (GeneralSecurityException e) {
			throw new IOException(e);
		}
	}

	private boolean holdLongEnough() throws GeneralSecurityException {
		Instant end = ((X509Certificate) all.getCertificate(Client.GOOD.alias())).getNotAfter().toInstant();
		return end.isAfter(Instant.now().plus(LEFT));
	}

	/** Beside the folder first, then in its place at once: whoever asks meanwhile finds everything or nothing. */
	private static void make(Path folder) throws IOException, GeneralSecurityException {
		Path made = Files.createTempDirectory(folder.toAbsolutePath().getParent(), "certificates");
		byte[] random = new byte[12];
		new SecureRandom().nextBytes(random);
		String passphrase = HexFormat.of().formatHex(random);
		Files.writeString(made.resolve(PASSPHRASE), passphrase + "\n");
		Keytool tool = new Keytool(made.resolve(ALL), passphrase);
		tool.pair(AUTHORITY, null, "-validity", LONG, "-ext", "bc:c");
		tool.pair(OTHER_AUTHORITY, null, "-validity", LONG, "-ext", "bc:c");
		String here = "san=ip:127.0.0.1,dns:localhost";
		tool.pair(alias(Front.Shown.GOOD), AUTHORITY, "-validity", LONG, "-ext", here);
		tool.pair(alias(Front.Shown.OTHER_AUTHORITY), OTHER_AUTHORITY, "-validity", LONG, "-ext", here);
		tool.pair(alias(Front.Shown.ENDED), AUTHORITY, "-startdate", "-100d", "-validity", "90", "-ext", here);
		tool.pair(alias(Front.Shown.OTHER_HOST), AUTHORITY, "-validity", LONG, "-ext", "san=dns:elsewhere.example");
		tool.pair(Client.GOOD.alias(), AUTHORITY, "-validity", LONG, "-ext", "eku=clientAuth");
		tool.pair(Client.WRONG.alias(), OTHER_AUTHORITY, "-validity", LONG, "-ext", "eku=clientAuth");
		tool.pair(Client.ENDED.alias(), AUTHORITY, "-startdate", "-100d", "-validity", "90", "-ext", "eku=clientAuth");
		Certificate authority = KeyStore.getInstance(made.resolve(ALL).toFile(), passphrase.toCharArray()).getCertificate(AUTHORITY);
		Files.writeString(made.resolve(TRUST), "-----BEGIN CERTIFICATE-----\n"
				+ Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(authority.getEncoded()) + "\n-----END CERTIFICATE-----\n", StandardCharsets.US_ASCII);
		for (Client client : Client.values()) {
			new PartnerCertificates(made).client(client);
		}
		if (Files.exists(folder)) {
			Path old = Files.createTempDirectory(folder.toAbsolutePath().getParent(), "ended").resolve("certificates");
			Files.move(folder, old, StandardCopyOption.ATOMIC_MOVE);
		}
		Files.move(made, folder, StandardCopyOption.ATOMIC_MOVE);
	}

	private static String alias(Front.Shown shown) {
		return "server-" + shown.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
