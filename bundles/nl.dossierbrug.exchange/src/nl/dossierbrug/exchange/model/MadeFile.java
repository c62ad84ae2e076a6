package nl.dossierbrug.exchange.model;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

/**
 * A file with pupils' data that was written outside the home: it has to be removed some day.
 *
 * @param id {@code F1}, {@code F2} …
 * @param path where it was written, absolute. A name of a file may hold the name of a pupil: a secret
 * @param kind what kind of file
 * @param at when it was written
 * @param by name of the user
 * @param about what it was made of: id of a transfer, a batch or a connector; of a table the
 *        area of the window
 * @param size its size then, in bytes
 * @param sha256 its digest then, in small hexadecimal
 */
public record MadeFile(String id, Path path, Kind kind, Instant at, String by, String about, long size, String sha256) {

	/** What kinds of files are made. */
	public enum Kind {
		/** A workbook with nothing but numbers. */
		WORKBOOK,
		/** Dossiers as XML. */
		EXPORT,
		/** A dossier for people to read. */
		PDF,
		/** What a table of the window showed, without numbers. */
		TABLE
	}

	public MadeFile {
		Objects.requireNonNull(id);
		Objects.requireNonNull(path);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(at);
		Objects.requireNonNull(by);
		Objects.requireNonNull(about);
		Objects.requireNonNull(sha256);
	}

	/** Without the path. */
	@Override
	public String toString() {
		return id;
	}
}
