package nl.dossierbrug.exchange.prepare;

import java.nio.file.Path;
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
 * What was found in the folder of dossiers for one pupil.
 *
 * @param pupil the pupil
 * @param file the dossier that would be used; empty when there is none
 * @param filled the categories of which that dossier holds something
 * @param inspection what that dossier says of what the parents saw and said
 * @param findings what is to be said of it
 * @param refusal why there is none that can be used; empty when there is
 */
public record FoundDossier(Pupil pupil, Optional<Path> file, Set<Category> filled, StatedInspection inspection, List<Finding> findings,
		Optional<Refusal> refusal) {

	public FoundDossier {
		Objects.requireNonNull(pupil);
		Objects.requireNonNull(file);
		filled = Set.copyOf(filled);
		Objects.requireNonNull(inspection);
		findings = List.copyOf(findings);
		Objects.requireNonNull(refusal);
	}
}
