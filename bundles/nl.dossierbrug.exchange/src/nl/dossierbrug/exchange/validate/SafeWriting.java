package nl.dossierbrug.exchange.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes files that are either there whole or not there, and never in another's place. */
final class SafeWriting {

	/**
	 * @param target the file; the folders above it are made where they are missing
	 * @throws IOException when it could not be written or is there already; then nothing is left behind
	 */
	void write(Path target, byte[] bytes) throws IOException {
		Path folder = target.toAbsolutePath().getParent();
		Files.createDirectories(folder);
		Path half = Files.createTempFile(folder, ".dossierbrug-", ".part");
		try {
			Files.write(half, bytes);
			Files.move(half, target);
		} finally {
			Files.deleteIfExists(half);
		}
	}
}
