package nl.dossierbrug.store.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

import javax.crypto.spec.SecretKeySpec;

import nl.dossierbrug.core.outcome.Progress;

/** Reads a backup that was just written as a restore would, to see that it holds what was put in. */
final class ReadBack {

	private final Path file;
	private final SecretKeySpec key;
	private final Progress progress;

	ReadBack(Path file, SecretKeySpec key, Progress progress) {
		this.file = file;
		this.key = key;
		this.progress = progress;
	}

	/**
	 * Reads it whole.
	 *
	 * @param sealed the digest of the file as it was written
	 * @param content the digest of what was put in
	 * @return whether it was read; false when somebody stopped it
	 * @throws IOException when what is read is not what was written
	 */
	boolean gives(String sealed, String content) throws IOException {
		MessageDigest asFile = SealedBackup.sha256();
		MessageDigest asContent = SealedBackup.sha256();
		try (InputStream in = new DigestInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 18), asFile)) {
			SealHeader header = SealHeader.read(in);
			SealedInput opened = new SealedInput(in, header, key);
			OutputStream digested = new DigestOutputStream(OutputStream.nullOutputStream(), asContent);
			if (!new Flow(progress).copy(opened, digested, header.length())) {
				return false;
			}
			if (opened.read() >= 0 || !hex(asFile).equals(sealed) || !hex(asContent).equals(content)) {
				throw new FileSystemException(file.toString(), null, "not as it was written");
			}
			return true;
		} catch (SealFault e) {
			throw (IOException) new FileSystemException(file.toString(), null, "not as it was written").initCause(e);
		}
	}

	private static String hex(MessageDigest digest) {
		return HexFormat.of().formatHex(digest.digest());
	}
}
