package nl.dossierbrug.standard;

import java.util.List;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.outcome.Finding;

/**
 * A composed dossier.
 *
 * @param dossier the dossier, of the current version of the standard
 * @param notes what was left out and why (information), and what in the result does not satisfy the rules (errors)
 */
public record Composed(Dossier dossier, List<Finding> notes) {

	public Composed {
		notes = List.copyOf(notes);
	}
}
