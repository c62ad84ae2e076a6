package nl.dossierbrug.store.home;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import nl.dossierbrug.core.file.NamedFile;
import nl.dossierbrug.core.file.OwnerOnly;

/**
 * The right to work in a home: one program at a time. The operating system holds the lock, so it goes when the program
 * does, however that ends; the file {@code dossierbrug.lock} stays, and means nothing by itself. It holds the id of the
 * process that took the lock last.
 */
public final class HomeLock implements AutoCloseable {

	/** The name of its file in the home. */
	public static final String FILE = "dossierbrug.lock";
	/** Beyond the text, because Windows lets nobody read what is locked. */
	private static final long LOCKED_BYTE = 1 << 20;

	/** The id of a process takes far less. */
	private static final int LONGEST = 100;

	private final FileChannel channel;

	private HomeLock(FileChannel channel) {
		this.channel = channel;
	}

	/**
	 * Takes the lock, without waiting.
	 *
	 * @return the lock, or empty when another program, or another store in this one, has it
	 * @throws IOException when the file cannot be made or the file system knows no locks
	 */
	public static Optional<HomeLock> take(Home home) throws IOException {
		Path file = file(home);
		new OwnerOnly(file).make(file);
		// opening a pipe would wait for ever
		new NamedFile(file).size();
		FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
		boolean taken = false;
		try {
			FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
			if (lock == null) {
				return Optional.empty();
			}
			channel.truncate(0);
			channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)));
			taken = true;
			return Optional.of(new HomeLock(channel));
		} catch (OverlappingFileLockException e) {
			return Optional.empty();
		} finally {
			if (!taken) {
				channel.close();
			}
		}
	}

	/** The id of the process that took the lock of a home last; a question mark where that cannot be read. */
	public static String holder(Home home) {
		try {
			String text = new String(new NamedFile(file(home)).bytes(LONGEST), StandardCharsets.US_ASCII).strip();
			return text.isEmpty() ? "?" : text;
		} catch (IOException e) {
			return "?";
		}
	}

	private static Path file(Home home) {
		return home.folder().resolve(FILE);
	}

	/** Gives the lock back. */
	@Override
	public void close() throws IOException {
		channel.close();
	}
}
