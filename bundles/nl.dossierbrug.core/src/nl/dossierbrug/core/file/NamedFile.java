package nl.dossierbrug.core.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/**
 * A file that somebody named, to be read. Only a regular file is: a pipe would keep us waiting for ever, a device has
 * no end, and a folder has nothing to read. A link to a regular file is that file.
 *
 * <p>It is looked at before it is opened, since opening a pipe is where one waits. Whoever can put a pipe in its place
 * in that very moment can also keep us waiting in other ways.
 *
 * @param path where it is
 */
public record NamedFile(Path path) {

	public NamedFile {
		Objects.requireNonNull(path);
	}

	/**
	 * Looks whether it can be read, without opening it.
	 *
	 * @return how many bytes it has now
	 * @throws NotAFileException when it is there and no regular file
	 * @throws IOException when it is not there, or may not be looked at
	 */
	public long size() throws IOException {
		BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
		if (!found.isRegularFile()) {
			throw new NotAFileException(path, found.isDirectory());
		}
		return found.size();
	}

	/**
	 * Opens it, to be read piece by piece by somebody who can end at any length.
	 *
	 * @throws NotAFileException when it is there and no regular file
	 * @throws IOException when it is not there, or may not be read
	 */
	public InputStream open() throws IOException {
		size();
		return Files.newInputStream(path);
	}

	/**
	 * All of it.
	 *
	 * @param most how many bytes it may have; less than two thousand million
	 * @throws FileTooLargeException when it has more, or gets more while it is read
	 * @throws NotAFileException when it is there and no regular file
	 * @throws IOException when it is not there, or cannot be read
	 */
	public byte[] bytes(int most) throws IOException {
		if (size() > most) {
			throw new FileTooLargeException(path, most);
		}
		try (InputStream in = Files.newInputStream(path)) {
			byte[] bytes = in.readNBytes(most);
			if (in.read() >= 0) {
				throw new FileTooLargeException(path, most);
			}
			return bytes;
		}
	}
}
