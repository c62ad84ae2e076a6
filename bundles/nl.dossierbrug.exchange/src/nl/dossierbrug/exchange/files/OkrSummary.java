package nl.dossierbrug.exchange.files;

import java.util.List;

import nl.dossierbrug.exchange.okr.OkrPart;
import nl.dossierbrug.exchange.okr.PupilFile;

/**
 * A pupil file in the overview (Overzicht Onderwijskundig Rapport).
 *
 * @param file the file, every value with its origin
 * @param complete how much of what is demanded is filled, in per cent, rounded down
 * @param parts how far each part is filled: the categories in the standard's order, then the receiver's own blocks
 */
public record OkrSummary(PupilFile file, int complete, List<OkrPart> parts) {

	public OkrSummary {
		parts = List.copyOf(parts);
	}
}
