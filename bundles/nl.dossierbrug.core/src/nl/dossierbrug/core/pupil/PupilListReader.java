package nl.dossierbrug.core.pupil;

import java.nio.file.Path;
import java.util.List;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;

/**
 * Reads pupil lists as administration systems export them: {@code .xlsx}, {@code .xls} and {@code .csv}, and rosters in
 * EDEXML, whose rows are the lines of the file. A service; senders use it so that no connector has to know a file format.
 */
public interface PupilListReader {

	/**
	 * Reads a whole list. The kind of file is seen from its content. The header is found wherever it stands, by the
	 * common headings and those given.
	 *
	 * @param file the export
	 * @param headings headings of this system, which go before the common ones
	 * @param hints what is particular to the system that made the export
	 * @param progress counts rows
	 * @return the list, its findings included; or a refusal when the file cannot be used at all (missing, locked by a
	 *         password, no list in it, not a list of pupils)
	 */
	Outcome<PupilList> read(Path file, List<Heading> headings, ListHints hints, Progress progress);
}
