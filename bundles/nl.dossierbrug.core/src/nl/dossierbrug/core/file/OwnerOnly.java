package nl.dossierbrug.core.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Makes folders and files that only the owner of the account may see, whatever the account's usual rights are: all that
 * Dossierbrug makes holds, or may hold, what is about children. Where the file system knows no such rights (Windows), a
 * file has those of the folder it lies in; the home lies in the user's own profile, which Windows itself closes to
 * others.
 */
public final class OwnerOnly {

	private static final String FOLDER = "rwx------";
	private static final String FILE = "rw-------";
	/** How the names of files begin and end that are not whole yet. */
	private static final String BEGIN = ".dossierbrug-";
	private static final String END = ".part";

	private final boolean posix;

	/** @param where any path on the file system that is meant */
	public OwnerOnly(Path where) {
		posix = where.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

	/** What is to be written. */
	@FunctionalInterface
	public interface Content {
		/**
		 * Writes it.
		 *
		 * @param out need not be closed
		 * @throws IOException when it cannot be written; then there is no file
		 */
		void to(OutputStream out) throws IOException;
	}

	/** What is written only as long as nothing turns up that forbids it. */
	@FunctionalInterface
	public interface Attempt {
		/**
		 * Writes it.
		 *
		 * @param out need not be closed
		 * @return whether it is to be kept; else there is no file
		 * @throws IOException when it cannot be written; then there is no file
		 */
		boolean to(OutputStream out) throws IOException;
	}

	/**
	 * Makes a folder, and what is missing above it. One that exists is left as it is.
	 *
	 * @throws IOException when it cannot be made, or something else has that name
	 */
	public void folder(Path folder) throws IOException {
		// a link to a folder is one
		if (!Files.isDirectory(folder)) {
			Files.createDirectories(folder, rights(FOLDER));
		}
	}

	/**
	 * Makes an empty file, for what writes its own way.
	 *
	 * @throws FileAlreadyExistsException when something has that name, a link that leads nowhere too
	 * @throws IOException when it cannot be made
	 */
	public void create(Path file) throws IOException {
		Files.createFile(file, rights(FILE));
	}

	/**
	 * Writes a file whole or not at all, and on the disk when this returns. One with that name is replaced.
	 *
	 * @throws NotAFileException when something else than a file has that name
	 * @throws UnwrittenFileException when writing broke off, because the disk is full for one
	 * @throws IOException when it cannot be written; nothing is left behind then
	 */
	public void write(Path file, byte[] content) throws IOException {
		write(file, out -> out.write(content));
	}

	/** As {@link #write(Path, byte[])}, for what is written piece by piece. */
	public void write(Path file, Content content) throws IOException {
		attempt(file, whole(content));
	}

	/** As {@link #write(Path, Content)}, unless it is not to be kept. @return whether it was written */
	public boolean attempt(Path file, Attempt content) throws IOException {
		if (Files.exists(file) && !Files.isRegularFile(file)) {
			throw new NotAFileException(file, Files.isDirectory(file));
		}
		return write(file, content, true, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	/**
	 * As {@link #write(Path, byte[])}, for a file that is not there yet: never over anything.
	 *
	 * @throws FileAlreadyExistsException when something has that name, a link that leads nowhere too
	 * @throws IOException when it cannot be written; nothing is left behind then
	 */
	public void writeNew(Path file, byte[] content) throws IOException {
		attemptNew(file, whole(out -> out.write(content)));
	}

	/** As {@link #writeNew(Path, byte[])}, piece by piece and unless it is not to be kept. @return whether it was written */
	public boolean attemptNew(Path file, Attempt content) throws IOException {
		return write(file, content, true);
	}

	/** As {@link #writeNew(Path, byte[])}, but when it reaches the disk is left to the system, for there may be thousands. */
	public void writeOneOfMany(Path file, byte[] content) throws IOException {
		write(file, whole(out -> out.write(content)), false);
	}

	private static Attempt whole(Content content) {
		return out -> {
			content.to(out);
			return true;
		};
	}

	private boolean write(Path file, Attempt content, boolean force, CopyOption... how) throws IOException {
		long[] handed = new long[1];
		try {
			return write(file, content, handed, force, how);
		} catch (FileSystemException e) {
			// of its own kind it says what is wrong; else it names a file that nobody asked for
			throw e.getClass() == FileSystemException.class ? new UnwrittenFileException(file, handed[0], e) : e;
		} catch (IOException e) {
			throw new UnwrittenFileException(file, handed[0], e);
		}
	}

	/** Beside the target, so that the move stays on one disk, and owner-only from its first byte. */
	private boolean write(Path file, Attempt content, long[] handed, boolean force, CopyOption... how) throws IOException {
		Path whole = Files.createTempFile(file.toAbsolutePath().getParent(), BEGIN, END, rights(FILE));
		try {
			try (FileChannel channel = FileChannel.open(whole, Set.of(StandardOpenOption.WRITE))) {
				Counted out = new Counted(new BufferedOutputStream(Channels.newOutputStream(channel)));
				boolean kept;
				try {
					kept = content.to(out);
				} finally {
					handed[0] = out.bytes();
				}
				if (!kept) {
					return false;
				}
				out.flush();
				if (force) {
					channel.force(true);
				}
			}
			Files.move(whole, file, how);
			return true;
		} finally {
			Files.deleteIfExists(whole);
		}
	}

	/**
	 * Removes what was left in a folder by a write that ended with the whole process, killed in the middle of it; the first
	 * release's too. Only for a folder in which nobody is writing at the same time. Nothing happens when it is not there.
	 *
	 * @throws IOException when the folder cannot be read, or something in it cannot be removed
	 */
	public void tidy(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return;
		}
		try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "{" + BEGIN + "*" + END + ",.new*.tmp}")) {
			for (Path file : left) {
				Files.deleteIfExists(file);
			}
		}
	}

	/**
	 * Makes an empty file where there is nothing of that name.
	 *
	 * @throws IOException when it cannot be made
	 */
	public void make(Path file) throws IOException {
		try {
			Files.createFile(file, rights(FILE));
		} catch (FileAlreadyExistsException e) {
			close(file);
		}
	}

	/**
	 * Takes others' rights from a file or folder that was made by something that gives them, a database for one. Nothing
	 * happens when it is not there.
	 *
	 * @throws IOException when it is somebody else's
	 */
	public void close(Path made) throws IOException {
		if (posix && Files.exists(made)) {
			Files.getFileAttributeView(made, PosixFileAttributeView.class)
					.setPermissions(PosixFilePermissions.fromString(Files.isDirectory(made) ? FOLDER : FILE));
		}
	}

	private FileAttribute<?>[] rights(String rights) {
		if (!posix) {
			return new FileAttribute<?>[0];
		}
		return new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights)) };
	}
}
