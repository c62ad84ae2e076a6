package nl.dossierbrug.exchange.lines;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Certificates for tests, made by the keytool of the Java that runs them: of an authority, those whom it knows, and a stranger. */
final class TestCertificates {

	static final String PASSPHRASE = "geheim van het certificaat";

	private final Path folder;
	private final KeyStore all;

	TestCertificates(Path folder) {
		this.folder = folder;
		try {
			Path store = folder.resolve("all.p12");
			keytool(store, "authority", "", "bc:c", "-1d", 3650);
			keytool(store, "server", "authority", "san=dns:localhost,ip:127.0.0.1", "-1d", 3650);
			keytool(store, "other-name", "authority", "san=dns:elders.example", "-1d", 3650);
			keytool(store, "server-ended", "authority", "san=dns:localhost,ip:127.0.0.1", "-20d", 10);
			keytool(store, "client", "authority", "eku=clientAuth", "-1d", 100);
			keytool(store, "client-ended", "authority", "eku=clientAuth", "-20d", 10);
			keytool(store, "client-not-yet", "authority", "eku=clientAuth", "+20d", 10);
			keytool(store, "stranger", "", "bc:c", "-1d", 100);
			all = KeyStore.getInstance("PKCS12");
			try (InputStream in = Files.newInputStream(store)) {
				all.load(in, PASSPHRASE.toCharArray());
			}
		} catch (IOException | GeneralSecurityException e) {
			throw new AssertionError(e);
		}
	}

	private static void keytool(Path store, String alias, String signer, String extension, String from, int days) throws IOException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-J-XX:TieredStopAtLevel=1",
				"-J-XX:+UseSerialGC", "-genkeypair", "-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", PASSPHRASE, "-alias", alias,
				"-keyalg", "EC", "-groupname", "secp256r1", "-dname", "CN=" + alias, "-ext", extension, "-startdate", from, "-validity", Integer.toString(days)));
		if (!signer.isEmpty()) {
			command.addAll(List.of("-signer", signer));
		}
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.PIPE).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		try {
			if (process.waitFor() != 0) {
				throw new AssertionError(said);
			}
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
	}

	/** A PKCS 12 file with one of them and its key. */
	Path file(String alias) {
		try {
			KeyStore one = KeyStore.getInstance("PKCS12");
			one.load(null, null);
			one.setKeyEntry(alias, all.getKey(alias, PASSPHRASE.toCharArray()), PASSPHRASE.toCharArray(), all.getCertificateChain(alias));
			return stored(one, alias);
		} catch (IOException | GeneralSecurityException e) {
			throw new AssertionError(e);
		}
	}

	/** One without its key. */
	Path fileWithoutKey(String alias) {
		try {
			KeyStore one = KeyStore.getInstance("PKCS12");
			one.load(null, null);
			one.setCertificateEntry(alias, all.getCertificate(alias));
			return stored(one, alias + "-without-key");
		} catch (IOException | GeneralSecurityException e) {
			throw new AssertionError(e);
		}
	}

	private Path stored(KeyStore store, String name) throws IOException, GeneralSecurityException {
		Path file = folder.resolve(name + ".p12");
		try (OutputStream out = Files.newOutputStream(file)) {
			store.store(out, PASSPHRASE.toCharArray());
		}
		return file;
	}

	/** A PEM file with one of them. */
	Path pem(String alias) {
		try {
			return Files.writeString(folder.resolve(alias + ".pem"), "-----BEGIN CERTIFICATE-----\n"
					+ Base64.getMimeEncoder().encodeToString(all.getCertificate(alias).getEncoded()) + "\n-----END CERTIFICATE-----\n");
		} catch (IOException | GeneralSecurityException e) {
			throw new AssertionError(e);
		}
	}

	/** What a server with a certificate listens with, which knows those whom the authority knows. */
	SSLContext server(String alias) {
		try {
			KeyStore own = KeyStore.getInstance("PKCS12");
			own.load(null, null);
			own.setKeyEntry(alias, all.getKey(alias, PASSPHRASE.toCharArray()), PASSPHRASE.toCharArray(), all.getCertificateChain(alias));
			KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
			keys.init(own, PASSPHRASE.toCharArray());
			KeyStore known = KeyStore.getInstance("PKCS12");
			known.load(null, null);
			known.setCertificateEntry("authority", all.getCertificate("authority"));
			TrustManagerFactory judges = TrustManagerFactory.getInstance("PKIX");
			judges.init(known);
			SSLContext context = SSLContext.getInstance("TLS");
			KeyManager[] managers = keys.getKeyManagers();
			context.init(managers, judges.getTrustManagers(), null);
			return context;
		} catch (IOException | GeneralSecurityException e) {
			throw new AssertionError(e);
		}
	}
}
