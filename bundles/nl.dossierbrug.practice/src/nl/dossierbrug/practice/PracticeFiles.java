package nl.dossierbrug.practice;

import java.nio.file.Path;
import java.util.List;

/**
 * What was written of the practice school.
 *
 * @param list the pupil list as a school has it, errors included ({@code leerlingen.xlsx})
 * @param cleanList the same pupils without an error ({@code leerlingen-schoon.csv})
 * @param oldList the same pupils in the old spreadsheet format ({@code leerlingen.xls})
 * @param esisList the same pupils as Esis exports them, errors included ({@code leerlingen-esis.csv})
 * @param roster the EDEXML roster ({@code EDEX.XML})
 * @param dossiers the folder of dossiers
 * @param attachments a folder with files to send along: each is named by a pupil's leerlingnummer, but one that is nobody's
 * @param pupils the pupils themselves, in the order of the lists
 */
public record PracticeFiles(Path list, Path cleanList, Path oldList, Path esisList, Path roster, Path dossiers,
		Path attachments, List<PracticePupil> pupils) {

	public PracticeFiles {
		pupils = List.copyOf(pupils);
	}
}
