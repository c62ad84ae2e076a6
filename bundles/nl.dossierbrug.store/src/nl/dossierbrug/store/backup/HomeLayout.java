package nl.dossierbrug.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import nl.dossierbrug.core.file.OwnerOnly;
import nl.dossierbrug.core.outcome.Progress;

/** A folder in which the files of a home are laid out, each new and only for the owner. */
final class HomeLayout {

	private final Path folder;
	private final Progress progress;
	private final OwnerOnly owner;
	private int files;

	/** @param progress in bytes */
	HomeLayout(Path folder, Progress progress) {
		this.folder = folder;
		this.progress = progress;
		owner = new OwnerOnly(folder);
	}

	/** How many files it has. */
	int files() {
		return files;
	}

	/**
	 * Puts a file in it.
	 *
	 * @param name a safe one, see {@link ItemName}
	 * @throws Stopped when somebody wants that
	 */
	void put(String name, InputStream content, long length) throws IOException {
		Path target = folder.resolve(name);
		Path above = folder;
		for (Path part : folder.relativize(target.getParent())) {
			above = above.resolve(part);
			owner.folder(above);
		}
		owner.create(target);
		try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.WRITE)) {
			if (!new Flow(progress).copy(content, out, length)) {
				throw new Stopped();
			}
		}
		files++;
	}
}
