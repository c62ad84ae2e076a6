package nl.dossierbrug.standard;

import java.util.List;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.outcome.Finding;

/**
 * A dossier brought over to a later version of the standard.
 *
 * @param dossier of the version asked for
 * @param report what was moved or renamed (information), what could not be carried (warnings), and what the new version forbids
 *        or demands by its structure or its published checks (errors, with the id of the check): with one of those the
 *        result is not valid. Each at its place in the dossier that was converted
 */
public record Converted(Dossier dossier, List<Finding> report) {

	public Converted {
		report = List.copyOf(report);
	}
}
