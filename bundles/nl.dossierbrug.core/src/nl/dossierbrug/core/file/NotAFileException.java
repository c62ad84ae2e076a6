package nl.dossierbrug.core.file;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** What was named is there, and is no file that can be read or replaced: a folder, a device, a pipe, a socket. */
public final class NotAFileException extends FileSystemException {

	private static final long serialVersionUID = 1L;

	private final boolean folder;

	/**
	 * @param path what was named
	 * @param folder whether it is a folder
	 */
	public NotAFileException(Path path, boolean folder) {
		super(path.toString(), null, folder ? "a folder" : "not a regular file");
		this.folder = folder;
	}

	/** Whether it is a folder; else it is a device, a pipe, a socket or something else that never ends. */
	public boolean folder() {
		return folder;
	}
}
