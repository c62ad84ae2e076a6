package nl.dossierbrug.standard;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.outcome.Finding;

/**
 * What came of reading.
 *
 * @param dossier the tree; empty when the input is no dossier of a known version or is not well-formed
 * @param findings everything found, in document order; a tree with an error among them is not valid
 */
public record ReadResult(Optional<Dossier> dossier, List<Finding> findings) {

	public ReadResult {
		findings = List.copyOf(findings);
	}

	/** Whether there is a tree and nothing stands in the way of using it. */
	public boolean valid() {
		return dossier.isPresent() && findings.stream().noneMatch(Finding::isError);
	}
}
