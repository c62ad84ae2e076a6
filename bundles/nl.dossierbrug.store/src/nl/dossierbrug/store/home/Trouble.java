package nl.dossierbrug.store.home;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;

/**
 * Says in words why a folder could not be used. An exception's own words may be in any language, and its name means
 * nothing to people, so neither is told.
 */
public final class Trouble {

	private final Messages messages = new Messages(Trouble.class);

	/**
	 * @param folder what was to be used
	 * @param fault what went wrong there
	 * @return a part of a sentence, without a full stop
	 */
	public Text with(Path folder, IOException fault) {
		Path there = existing(folder.toAbsolutePath());
		if (!Files.isDirectory(there)) {
			return messages.text("trouble.file", there);
		}
		Path where = fault instanceof FileSystemException file && file.getFile() != null ? Path.of(file.getFile()) : folder;
		if (fault instanceof AccessDeniedException || !Files.isWritable(there)) {
			return messages.text("trouble.rights", where);
		}
		return messages.text("trouble.other", where);
	}

	/** The folder itself, or the nearest above it that is there. */
	private static Path existing(Path folder) {
		Path path = folder;
		while (!Files.exists(path) && path.getParent() != null) {
			path = path.getParent();
		}
		return path;
	}
}
