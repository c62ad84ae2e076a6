package nl.dossierbrug.exchange;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

import nl.dossierbrug.core.file.FileTooLargeException;
import nl.dossierbrug.core.file.NotAFileException;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;

/** Says in plain words why a file could not be read or written, and what to do. A BSN in its name is masked. */
public final class FileProblem {

	private final Messages messages = new Messages(FileProblem.class);

	/** Words for any kind of file. */
	public FileProblem() {
		// the texts say it all
	}

	/**
	 * What went wrong.
	 *
	 * @param problem of any kind; one that names no file is told in general words
	 */
	public Text explain(IOException problem) {
		return switch (problem) {
			case NoSuchFileException none -> about("file.none", none);
			case AccessDeniedException denied -> about("file.denied", denied);
			case NotDirectoryException other -> about("file.no-folder", other);
			case FileAlreadyExistsException there -> about("file.there", there);
			case NotAFileException other -> about(other.folder() ? "file.folder" : "file.no-file", other);
			case FileTooLargeException large ->
				messages.text("file.large", Masking.masked(large.getFile()), large.most() >> 20);
			case FileSystemException other when other.getFile() != null -> about("file.other", other);
			default -> messages.text("file.unknown");
		};
	}

	private Text about(String key, FileSystemException problem) {
		return messages.text(key, Masking.masked(problem.getFile()));
	}
}
