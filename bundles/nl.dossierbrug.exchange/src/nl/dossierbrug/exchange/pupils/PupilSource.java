package nl.dossierbrug.exchange.pupils;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.id.School;

/** Where it is read who the pupils are. */
public sealed interface PupilSource {

	/** The list among it, whose rows people choose and set right; empty where there is none. */
	Optional<Path> list();

	/**
	 * A list that the sending system exported. It says who is meant.
	 *
	 * @param file the export
	 * @param roster the school's roster (EDEXML), which fills what the list lacks; empty for none
	 */
	record FromFile(Path file, Optional<Path> roster) implements PupilSource {
		public FromFile {
			Objects.requireNonNull(file);
			Objects.requireNonNull(roster);
		}

		@Override
		public Optional<Path> list() {
			return Optional.of(file);
		}
	}

	/**
	 * The roster of the sending system, over its line. It says who is meant; its rows are the places of the pupils in it.
	 *
	 * @param school whose roster
	 * @param list an exported list, from which the BSNs come; empty for none
	 */
	record Live(School school, Optional<Path> list) implements PupilSource {
		public Live {
			Objects.requireNonNull(school);
			Objects.requireNonNull(list);
		}
	}

	/** A list without a roster. */
	static PupilSource of(Path list) {
		return new FromFile(list, Optional.empty());
	}

	/** A list, and the roster beside it where there is one. */
	static PupilSource of(Path list, Optional<Path> roster) {
		return new FromFile(list, roster);
	}
}
