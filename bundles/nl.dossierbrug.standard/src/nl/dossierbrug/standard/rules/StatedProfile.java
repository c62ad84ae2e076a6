package nl.dossierbrug.standard.rules;

import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.standard.table.CategoryMatrix;
import nl.dossierbrug.standard.tree.Node;

/**
 * What a dossier says of itself, beside what its profile says.
 *
 * @param matrix the profiles of the version
 * @param version the version's name
 */
record StatedProfile(CategoryMatrix matrix, String version) {

	/** The profile of the dossier around a node; empty when what it states makes none. */
	Optional<Profile> of(Node node) {
		return matrix.profileOf(dossier(node));
	}

	/** The profile of another bundle that the {@code overstap} of the dossier around a node names; empty when it names none. */
	Optional<Profile> ofOtherBundle(Node node) {
		return matrix.ofOtherBundle(dossier(node));
	}

	/** What the profile of the dossier around a node says of each category; empty without a profile. */
	Map<Category, Delivery> demanded(Node node) {
		return of(node).map(matrix::of).orElse(Map.of());
	}

	/** How the dossier around a node says that each category was delivered. */
	Map<Category, Delivery> stated(Node node) {
		return matrix.deliveries(dossier(node));
	}

	private Dossier dossier(Node node) {
		return new Dossier(version, node.root().element());
	}
}
