package nl.dossierbrug.core.pupil;

import java.nio.file.Path;
import java.util.List;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;

/**
 * Reads pupil lists as administration systems export them: {@code .xlsx}, {@code .xls}, {@code .ods}, {@code .fods},
 * {@code .csv}, tables of web pages (which often bear the name of a workbook), and rosters in EDEXML, whose rows are the
 * lines of the file. A service; senders use it so that no connector has to know a file format.
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
	default Outcome<PupilList> read(Path file, List<Heading> headings, ListHints hints, Progress progress) {
		return read(file, headings, hints, ListChoices.NONE, progress);
	}

	/**
	 * As {@link #read(Path, List, ListHints, Progress)}, but as somebody chose.
	 *
	 * @param choices what goes before the reader's own judgement; a choice of a column or sheet that the list does not have
	 *        is a finding
	 */
	Outcome<PupilList> read(Path file, List<Heading> headings, ListHints hints, ListChoices choices, Progress progress);
}
