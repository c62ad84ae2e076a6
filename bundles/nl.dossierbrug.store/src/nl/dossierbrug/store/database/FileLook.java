package nl.dossierbrug.store.database;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * Looks at a database file without changing a byte of it. H2 writes as soon as it opens a file to be written, and what it
 * takes for the newest state then takes the place of what it did not find. So a file is opened to be written only when
 * a look has found it whole.
 */
final class FileLook {

	private static final int BLOCK = 4096;
	private static final int OPEN_ELSEWHERE = 90020;
	/** H2's word for a beginning that it cannot decrypt to anything. */
	private static final int NOTHING_IN_IT = 90049;

	private final Schema schema;
	private final Witness witness;
	private final Landmarks landmarks;

	/**
	 * @param witness of what the file must hold
	 * @param landmarks what is remembered of the file
	 */
	FileLook(Schema schema, Witness witness, Landmarks landmarks) {
		this.schema = schema;
		this.witness = witness;
		this.landmarks = landmarks;
	}

	/** @throws IOException when the file itself cannot be read */
	Seen at(DatabaseFile file) throws IOException {
		long size = Files.size(file.path());
		if (size < 3 * BLOCK) {
			return new Seen.Flawed(Flaw.CUT);
		}
		Bare bare = Bare.of(file);
		if (bare.garbled() || bare.empty()) {
			return new Seen.Flawed(isShorter(size) ? Flaw.CUT : Flaw.INSIDE);
		}
		try (Connection connection = file.untouched().getConnection()) {
			int version = schema.version(connection);
			if (version == 0) {
				// a file of ours has a version from the beginning
				return new Seen.Flawed(Flaw.OLDER);
			}
			if (landmarks.witnessGone()) {
				return new Seen.Flawed(Flaw.UNWITNESSED);
			}
			if (witness.isGarbled()) {
				return new Seen.Flawed(Flaw.WITNESS_GARBLED);
			}
			if (witness.agrees(connection)) {
				return new Seen.Whole(version);
			}
		} catch (SQLException e) {
			return flaw(file, size, e.getErrorCode());
		}
		return new Seen.Flawed(bare.closed() || !isShorter(size) ? Flaw.OLDER : Flaw.CUT);
	}

	private Seen flaw(DatabaseFile file, long size, int error) throws IOException {
		if (error == OPEN_ELSEWHERE) {
			return new Seen.Elsewhere();
		}
		FileBeginning beginning = new FileBeginning(file);
		boolean otherSalt = landmarks.salt().length > 0 && !Arrays.equals(landmarks.salt(), beginning.salt());
		if (error == NOTHING_IN_IT && !otherSalt && beginning.isOfAnotherKey()) {
			return new Seen.Flawed(Flaw.KEY);
		}
		if (isShorter(size)) {
			return new Seen.Flawed(Flaw.CUT);
		}
		return new Seen.Flawed(error == NOTHING_IN_IT ? Flaw.HEADER : Flaw.INSIDE);
	}

	/** A closed file has the size it was closed with; of one whose size nobody remembers it is known that H2 writes whole blocks. */
	private boolean isShorter(long size) {
		return landmarks.size().map(last -> size < last).orElse(size % BLOCK != 0);
	}
}
