package nl.dossierbrug.exchange;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.exchange.model.HomeCopy;
import nl.dossierbrug.exchange.model.WrittenBackup;
import nl.dossierbrug.exchange.store.HomeBackup;

/**
 * Writes nothing, and says that it did: whatever is in a folder called {@code stick} is on another disk. In one called
 * {@code full} it cannot.
 */
public final class MemoryBackup implements HomeBackup {

	public static final String SHA256 = "5e".repeat(32);

	@Override
	public Outcome<WrittenBackup> write(Path out, char[] passphrase, String by, Progress progress) throws IOException {
		if (out.startsWith("full")) {
			throw new FileSystemException(out.toString(), null, "No space left on device");
		}
		return Outcome.done(new WrittenBackup(out, 1_000, SHA256, !out.startsWith("stick")));
	}

	@Override
	public List<HomeCopy> copies() {
		return List.of();
	}
}
