package nl.dossierbrug.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;

/** Says in plain words why a file could not be read or written. */
final class FileProblem {

	private final Messages messages = new Messages(FileProblem.class);

	Text explain(IOException problem) {
		return switch (problem) {
			case NoSuchFileException none -> messages.text("file.none", none.getFile());
			case AccessDeniedException denied -> messages.text("file.denied", denied.getFile());
			case NotDirectoryException other -> messages.text("file.no-folder", other.getFile());
			case FileAlreadyExistsException there -> messages.text("file.there", there.getFile());
			case FileSystemException other when other.getFile() != null -> messages.text("file.other", other.getFile());
			default -> messages.text("file.unknown");
		};
	}
}
