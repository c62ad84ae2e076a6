package nl.dossierbrug.exchange.prepare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.standard.StatedInspection;

/**
 * What was found for one pupil where the dossiers come from.
 *
 * @param pupil the pupil
 * @param filled the categories of which the dossier that would be used holds something
 * @param inspection what that dossier says of what the parents saw and said
 * @param findings what is to be said of it
 * @param refusal why there is none that can be used; empty when there is
 */
public record FoundDossier(Pupil pupil, Set<Category> filled, StatedInspection inspection, List<Finding> findings,
		Optional<Refusal> refusal) {

	public FoundDossier {
		Objects.requireNonNull(pupil);
		filled = Set.copyOf(filled);
		Objects.requireNonNull(inspection);
		findings = List.copyOf(findings);
		Objects.requireNonNull(refusal);
	}
}
