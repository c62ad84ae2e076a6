package nl.dossierbrug.store.key;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import nl.dossierbrug.core.file.NamedFile;
import nl.dossierbrug.core.file.OwnerOnly;

/**
 * Keys in files {@code ID.key} that only the owner of the account may read: for machines without a secret store of
 * their own, and where an administrator names the folder.
 */
final class KeyFiles implements KeyVault {

	/** A key takes far less. */
	private static final int LONGEST = 4096;

	private final Path folder;

	KeyFiles(Path folder) {
		this.folder = folder;
	}

	@Override
	public String name() {
		return "file";
	}

	@Override
	public boolean present() {
		return true;
	}

	@Override
	public Optional<StoreKey> find(String home) throws IOException {
		Path file = file(home);
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		return Optional.of(StoreKey.of(new String(new NamedFile(file).bytes(LONGEST), StandardCharsets.ISO_8859_1))
				.orElseThrow(() -> new IOException("no key in " + file)));
	}

	@Override
	public void keep(String home, StoreKey key) throws IOException {
		OwnerOnly owner = new OwnerOnly(folder);
		owner.folder(folder);
		owner.write(file(home), key.hex().getBytes(StandardCharsets.US_ASCII));
	}

	private Path file(String home) {
		return folder.resolve(home + ".key");
	}
}
