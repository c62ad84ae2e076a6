package nl.dossierbrug.core.file;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file is larger than anything of its kind can be, or grew beyond that while it was read. */
public final class FileTooLargeException extends FileSystemException {

	private static final long serialVersionUID = 1L;

	private final long most;

	/**
	 * @param path the file
	 * @param most how many bytes it may have
	 */
	public FileTooLargeException(Path path, long most) {
		super(path.toString(), null, "more than " + most + " bytes");
		this.most = most;
	}

	/** How many bytes it may have. */
	public long most() {
		return most;
	}
}
