package nl.dossierbrug.core.dossier;

import java.util.Objects;

/**
 * One pupil's dossier: the tree that is read, checked, shown, stored and merged. Immutable.
 *
 * @param standard the version of the standard it follows, such as {@code 2019.1}
 * @param root the element {@code dossier}
 */
public record Dossier(String standard, Element root) {

	public Dossier {
		Objects.requireNonNull(standard);
		Objects.requireNonNull(root);
	}

	/** Names nobody: a dossier's content does not belong in a log. */
	@Override
	public String toString() {
		return "Dossier " + standard;
	}
}
