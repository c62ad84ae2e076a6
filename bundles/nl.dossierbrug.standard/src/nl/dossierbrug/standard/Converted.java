package nl.dossierbrug.standard;

import java.util.List;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.outcome.Finding;

/**
 * A dossier brought over to a later version of the standard.
 *
 * @param dossier of the version asked for
 * @param report what was moved or renamed (information) and what could not be carried (warnings), each at its place in
 *        the dossier that was converted
 */
public record Converted(Dossier dossier, List<Finding> report) {

	public Converted {
		report = List.copyOf(report);
	}
}
