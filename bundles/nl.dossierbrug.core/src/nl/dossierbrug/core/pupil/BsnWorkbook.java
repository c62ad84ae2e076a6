package nl.dossierbrug.core.pupil;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Outcome;

/**
 * The workbook with nothing but BSNs that a receiver asks for: one sheet, one column, nine-digit text cells from A1,
 * no header. A service.
 */
public interface BsnWorkbook {

	/**
	 * Writes the workbook, whole or not at all and never over something that is there.
	 *
	 * @param file where, usually {@code .xlsx}
	 * @param numbers in the order wanted
	 * @throws java.nio.file.FileAlreadyExistsException when something has that name
	 * @throws IOException when it cannot be written; nothing is left behind then
	 */
	void write(Path file, List<Bsn> numbers) throws IOException;

	/**
	 * Reads a workbook of BSNs, also one that a person made: numbers without their leading zeros are repaired, blank
	 * cells passed over.
	 *
	 * @param file the workbook
	 * @return each filled cell's text, nine digits where that could be repaired, in order; what is no BSN is in it as
	 *         it stands, so that it can be answered. A refusal when the file cannot be read, or holds more than one
	 *         column
	 */
	Outcome<List<String>> read(Path file);
}
