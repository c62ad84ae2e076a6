package nl.dossierbrug.core.pupil;

import java.nio.file.Path;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;

/** Reads rosters: EDEXML 1.03, 2.0 and 2.1. A service. */
public interface RosterReader {

	/**
	 * Reads a whole roster. What does not follow the published schema but can be understood is a finding, not a refusal.
	 *
	 * @param file the export
	 * @param progress counts pupils
	 * @return the roster; or a refusal when the file cannot be used at all (missing, no EDEXML, hostile)
	 */
	Outcome<Roster> read(Path file, Progress progress);
}
