package nl.dossierbrug.store.home;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Folders and files that only the owner of the account may see. Where the file system knows no such rights (Windows),
 * they lie in the user's own profile, which Windows itself closes to others.
 */
public final class OwnerOnly {

	private final boolean posix;

	/** @param where any path on the file system that is meant */
	public OwnerOnly(Path where) {
		posix = where.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

	/**
	 * Makes a folder, and what is missing above it. One that exists is left as it is.
	 *
	 * @throws IOException when it cannot be made, or something else has that name
	 */
	public void folder(Path folder) throws IOException {
		if (Files.isDirectory(folder)) {
			return;
		}
		Files.createDirectories(folder.toAbsolutePath().getParent());
		Files.createDirectory(folder, rights("rwx------"));
	}

	/**
	 * Writes a file whole or not at all, and on the disk when this returns. One with that name is replaced.
	 *
	 * @throws IOException when it cannot be written; nothing is left behind then
	 */
	public void write(Path file, byte[] content) throws IOException {
		Path whole = Files.createTempFile(file.toAbsolutePath().getParent(), ".new", ".tmp", rights("rw-------"));
		try {
			try (FileChannel channel = FileChannel.open(whole, Set.of(StandardOpenOption.WRITE))) {
				for (ByteBuffer bytes = ByteBuffer.wrap(content); bytes.hasRemaining();) {
					channel.write(bytes);
				}
				channel.force(true);
			}
			Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(whole);
		}
	}

	private FileAttribute<?>[] rights(String rights) {
		if (!posix) {
			return new FileAttribute<?>[0];
		}
		Set<PosixFilePermission> set = PosixFilePermissions.fromString(rights);
		return new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(set) };
	}
}
