package nl.dossierbrug.desktop.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

import nl.dossierbrug.core.file.OwnerOnly;

/**
 * Where attachments are put that somebody opens with another program: a folder below the home, emptied at the start and at
 * the end of the program, so that no pupil's data is left lying there.
 *
 * @param folder the folder
 */
public record OpenedFiles(Path folder) {

	public OpenedFiles {
		Objects.requireNonNull(folder);
	}

	/**
	 * Puts a file there.
	 *
	 * @param name a safe name
	 * @return where it stands: in a folder of its own, so that two with the same name do not meet
	 * @throws IOException when it cannot be written
	 */
	public Path put(String name, byte[] bytes) throws IOException {
		OwnerOnly owner = new OwnerOnly(folder);
		owner.folder(folder);
		Path file = Files.createTempDirectory(folder, "bijlage").resolve(name);
		owner.write(file, bytes);
		return file;
	}

	/** Removes everything. What is still open in another program stays until next time. */
	public void clear() {
		if (!Files.isDirectory(folder)) {
			return;
		}
		try (Stream<Path> all = Files.walk(folder)) {
			all.sorted(Comparator.reverseOrder()).forEach(OpenedFiles::remove);
		} catch (IOException e) {
			// next time then
		}
	}

	private static void remove(Path file) {
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			// it is open in another program
		}
	}
}
