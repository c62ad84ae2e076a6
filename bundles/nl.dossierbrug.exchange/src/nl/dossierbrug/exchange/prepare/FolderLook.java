package nl.dossierbrug.exchange.prepare;

import java.util.List;

import nl.dossierbrug.core.outcome.Finding;

/**
 * Which dossiers there are, in the folder or over the line, seen from the chosen pupils.
 *
 * @param pupils one for each chosen pupil, in the order of the list
 * @param findings what could not be used, and what is to be said of the list
 */
public record FolderLook(List<FoundDossier> pupils, List<Finding> findings) {

	public FolderLook {
		pupils = List.copyOf(pupils);
		findings = List.copyOf(findings);
	}
}
