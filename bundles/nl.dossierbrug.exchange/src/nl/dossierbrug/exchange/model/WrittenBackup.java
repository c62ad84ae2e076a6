package nl.dossierbrug.exchange.model;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A backup that was written and read back.
 *
 * @param out the file
 * @param bytes how many it has
 * @param sha256 of the file, 64 small hexadecimal digits
 * @param sameDisk whether it lies on the disk that the home lies on, so that one mishap can take both
 */
public record WrittenBackup(Path out, long bytes, String sha256, boolean sameDisk) {
	public WrittenBackup {
		Objects.requireNonNull(out);
		Objects.requireNonNull(sha256);
	}
}
