package nl.dossierbrug.core.pupil;

import java.nio.file.Path;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;

/**
 * Reads rosters: EDEXML 1.03, 2.0 and 2.1, and the same elements as UWLR sends them. A service. The row of a pupil is the
 * line of the file; the leerlingnummer is the pupil's {@code key}, of which the schema asks only that it tells pupils apart,
 * so it proves nothing where names or birth dates say otherwise.
 */
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
