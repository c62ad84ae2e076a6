package nl.dossierbrug.testing.partner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The running JDK's own {@code keytool}: the JDK has no other public way to make a certificate.
 *
 * @param store the PKCS 12 file that it works on; need not exist
 * @param passphrase what opens it; handed over in the environment, never as an argument
 */
record Keytool(Path store, String passphrase) {

	private static final String VARIABLE = "PARTNER_PASSPHRASE";

	/** Makes a pair of keys with a certificate. @param signer the alias of who signs it; null when it signs itself */
	void pair(String alias, String signer, String... more) throws IOException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair",
				"-keystore", store.toString(), "-storetype", "PKCS12", "-storepass:env", VARIABLE, "-keyalg", "EC", "-groupname", "secp256r1",
				"-alias", alias, "-dname", "CN=Simulated partner " + alias + ", O=Dossierbrug tests"));
		if (signer != null) {
			command.addAll(List.of("-signer", signer));
		}
		command.addAll(List.of(more));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().put(VARIABLE, passphrase);
		Process process = builder.start();
		process.getOutputStream().close();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		try {
			if (process.waitFor() != 0) {
				throw new IOException("keytool: " + said.strip());
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("interrupted while certificates were made", e);
		}
	}
}
