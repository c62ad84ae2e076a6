package nl.dossierbrug.store.key;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import nl.dossierbrug.core.file.NamedFile;
import nl.dossierbrug.core.file.OwnerOnly;

/** Keys in files {@code ID.dpapi} that Windows itself has made unreadable for every other user and machine. */
final class ProtectedFiles implements KeyVault {

	/** What Windows makes of a key takes far less. */
	private static final int LONGEST = 1 << 16;

	private final Path folder;
	private final Supplier<Protection> protection;

	/** @param protection asked for at first use, so that nothing native is loaded before */
	ProtectedFiles(Path folder, Supplier<Protection> protection) {
		this.folder = folder;
		this.protection = protection;
	}

	@Override
	public String name() {
		return "dpapi";
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
		byte[] hidden = new NamedFile(file).bytes(LONGEST);
		try {
			String text = new String(protection.get().unprotect(hidden), StandardCharsets.US_ASCII);
			return Optional.of(StoreKey.of(text).orElseThrow(() -> new IOException("no key in " + file)));
		} catch (RuntimeException | LinkageError e) {
			throw new IOException("Windows does not give the key back", e);
		}
	}

	@Override
	public void keep(String home, StoreKey key) throws IOException {
		OwnerOnly owner = new OwnerOnly(folder);
		owner.folder(folder);
		try {
			owner.write(file(home), protection.get().protect(key.hex().getBytes(StandardCharsets.US_ASCII)));
		} catch (RuntimeException | LinkageError e) {
			throw new IOException("Windows does not protect the key", e);
		}
	}

	private Path file(String home) {
		return folder.resolve(home + ".dpapi");
	}
}
