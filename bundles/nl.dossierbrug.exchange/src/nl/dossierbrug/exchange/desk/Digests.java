package nl.dossierbrug.exchange.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import nl.dossierbrug.core.file.NamedFile;

/** The digest by which dossiers, pupil lists and audit entries are recognised: SHA-256 in small hexadecimal. */
public final class Digests {

	private Digests() {
		// functions only
	}

	public static String sha256(byte[] bytes) {
		return HexFormat.of().formatHex(sha256().digest(bytes));
	}

	/** That of a file, read piece by piece; empty when it cannot be read. */
	public static Optional<String> ofFile(Path file) {
		MessageDigest digest = sha256();
		try (InputStream in = new DigestInputStream(new NamedFile(file).open(), digest)) {
			in.transferTo(OutputStream.nullOutputStream());
			return Optional.of(HexFormat.of().formatHex(digest.digest()));
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
