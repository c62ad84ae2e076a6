package nl.dossierbrug.store.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One thing in an archive.
 *
 * @param name its parts with slashes between them
 * @param length in bytes
 * @param content opened once
 */
record Item(String name, long length, Content content) {

	/** Where the bytes come from. */
	@FunctionalInterface
	interface Content {
		InputStream open() throws IOException;
	}

	static Item of(String name, byte[] bytes) {
		return new Item(name, bytes.length, () -> new ByteArrayInputStream(bytes));
	}

	static Item of(String name, Path file) throws IOException {
		return new Item(name, Files.size(file), () -> Files.newInputStream(file));
	}
}
