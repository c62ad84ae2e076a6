package nl.dossierbrug.desktop.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;

import nl.dossierbrug.core.file.OwnerOnly;
import nl.dossierbrug.practice.PracticeSchool;
import nl.dossierbrug.standard.OsoStandard;

/**
 * The practice school's folder: a home of its own below the user's, with the lists, the roster and the dossiers of a
 * school that does not exist. What is done in it stays in it.
 *
 * @param folder the home
 */
public record PracticeHome(Path folder) {

	public PracticeHome {
		Objects.requireNonNull(folder);
	}

	/** Where the school's lists, roster, dossiers and attachments lie. */
	public Path files() {
		return folder.resolve("bestanden");
	}

	/** Writes the school's files where they are not there yet. */
	void prepare(OsoStandard standard, LocalDate today) {
		if (Files.isDirectory(files())) {
			return;
		}
		try {
			// under another name first, so that half a school is never taken for a whole one
			new OwnerOnly(folder).folder(folder);
			Path fresh = Files.createTempDirectory(folder, "bestanden");
			new PracticeSchool(standard, today).write(fresh);
			Files.move(fresh, files());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
