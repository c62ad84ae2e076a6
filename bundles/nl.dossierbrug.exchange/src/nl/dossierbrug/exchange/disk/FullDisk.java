package nl.dossierbrug.exchange.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Recognises that writing failed because there was no room. */
public final class FullDisk {

	/** With less than this free, whatever failed to be written failed for want of room. */
	private static final long HARDLY_ANY = 256 * 1024;
	/** What systems say when a disk, a quota or the size that a file may have is used up. */
	private static final List<String> WORDS = List.of("no space left", "quota exceeded", "file too large", "not enough space");

	/**
	 * Whether want of room caused a fault.
	 *
	 * @param fault what was thrown when writing; every cause below it is looked at
	 * @param where what was being written, or a folder on the same disk
	 */
	public boolean caused(Throwable fault, Path where) {
		boolean writing = false;
		for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
			String words = cause instanceof IOException && cause.getMessage() != null ? cause.getMessage().toLowerCase(Locale.ROOT) : "";
			if (WORDS.stream().anyMatch(words::contains)) {
				return true;
			}
			writing |= cause instanceof IOException;
		}
		return writing && free(where).filter(bytes -> bytes < HARDLY_ANY).isPresent();
	}

	/** How many bytes may still be written on the disk of a file or folder; empty when that cannot be asked. */
	public Optional<Long> free(Path where) {
		Path there = where.toAbsolutePath();
		while (!Files.exists(there) && there.getParent() != null) {
			there = there.getParent();
		}
		try {
			return Optional.of(Files.getFileStore(there).getUsableSpace());
		} catch (IOException e) {
			return Optional.empty();
		}
	}
}
