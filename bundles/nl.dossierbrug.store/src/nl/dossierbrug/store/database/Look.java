package nl.dossierbrug.store.database;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Looks at a database file without changing a byte of it. H2 writes as soon as it opens a file to be written, and what it
 * takes for the newest state then takes the place of what it did not find. So a file is opened to be written only when
 * a look has found it whole.
 */
final class Look {

	private static final int BLOCK = 4096;
	private static final int OPEN_ELSEWHERE = 90020;
	/** H2's word for a beginning that it cannot decrypt to anything. */
	private static final int NOTHING_IN_IT = 90049;

	private final Schema schema;
	private final Witness witness;

	/** @param witness of what the file must hold */
	Look(Schema schema, Witness witness) {
		this.schema = schema;
		this.witness = witness;
	}

	/** @throws IOException when the file itself cannot be read */
	Seen at(DatabaseFile file) throws IOException {
		long size = Files.size(file.path());
		if (size < 3 * BLOCK) {
			return new Seen.Flawed(Flaw.CUT);
		}
		try (Connection connection = file.untouched().getConnection()) {
			int version = schema.version(connection);
			if (version == 0) {
				// a file of ours has a version from the beginning
				return new Seen.Flawed(Flaw.OLDER);
			}
			return switch (witness.of(connection)) {
				case AGREES -> new Seen.Whole(version);
				case DISAGREES -> new Seen.Flawed(isShorter(size) ? Flaw.CUT : Flaw.OLDER);
				case GONE -> new Seen.Flawed(Flaw.UNWITNESSED);
			};
		} catch (SQLException e) {
			return flaw(file, size, e.getErrorCode());
		}
	}

	private Seen flaw(DatabaseFile file, long size, int error) throws IOException {
		if (error == OPEN_ELSEWHERE) {
			return new Seen.Elsewhere();
		}
		if (isShorter(size)) {
			return new Seen.Flawed(Flaw.CUT);
		}
		if (error != NOTHING_IN_IT) {
			return new Seen.Flawed(Flaw.INSIDE);
		}
		return new Seen.Flawed(new FileBeginning(file).isOfAnotherKey() ? Flaw.KEY : Flaw.HEADER);
	}

	/** The file only ever grows or shrinks by whole blocks, and is no shorter than at the last close unless a part was cut off. */
	private boolean isShorter(long size) throws IOException {
		return size % BLOCK != 0 || witness.size().filter(last -> size < last).isPresent();
	}
}
