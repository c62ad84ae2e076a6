package nl.dossierbrug.core.file;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file could not be written whole, and is not there; one that had its name before is as it was. */
public final class UnwrittenFileException extends FileSystemException {

	private static final long serialVersionUID = 1L;

	private final long bytes;

	/**
	 * @param file which file
	 * @param bytes how many bytes were to be written, as far as that was known when it failed
	 * @param cause why
	 */
	UnwrittenFileException(Path file, long bytes, IOException cause) {
		super(file.toString(), null, cause.getMessage());
		this.bytes = bytes;
		initCause(cause);
	}

	/** How many bytes were to be written, as far as that was known when it failed; 0 when not even the first was tried. */
	public long bytes() {
		return bytes;
	}
}
