package nl.dossierbrug.standard.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.standard.table.CategoryDefinition;
import nl.dossierbrug.standard.tree.Node;
import nl.dossierbrug.standard.tree.NodePath;

/**
 * The dossier holds nothing of what its profile forbids, or something of all that it demands. Published checks follow
 * the statement that a dossier makes of itself, some of them, and not the profile; so one looks where the statement
 * says the same as the profile, or where it does not. The subject is the dossier.
 *
 * @param profile what the dossier states and what its profile says
 * @param delivery what the profile says of the categories that are looked at: forbidden or mandatory
 * @param asStated whether to look where the statement says the same; if not, where it says otherwise. A category that is
 *        stated as switched off is looked at in neither case when it is forbidden: published checks do that everywhere
 */
record DataFitMatrix(StatedProfile profile, Delivery delivery, boolean asStated) implements Predicate {

	@Override
	public List<Violation> violations(Node subject) {
		Map<Category, Delivery> demanded = profile.demanded(subject);
		Map<Category, Delivery> stated = profile.stated(subject);
		List<Violation> violations = new ArrayList<>();
		for (CategoryDefinition category : profile.matrix().categories()) {
			if (demanded.get(category.category()) == delivery && looksAt(stated.get(category.category()))) {
				violation(subject, category).ifPresent(violations::add);
			}
		}
		return violations;
	}

	private boolean looksAt(Delivery stated) {
		boolean off = delivery == Delivery.VERBODEN && stated == Delivery.OPT_UIT;
		return !off && asStated == (stated == delivery);
	}

	private Optional<Violation> violation(Node subject, CategoryDefinition category) {
		Optional<Node> found = category.paths().stream().flatMap(p -> new NodePath(p).select(subject).stream()).findFirst();
		if (found.isPresent() == delivery.present()) {
			return Optional.empty();
		}
		Node at = found.orElse(subject);
		return Optional.of(new Violation(at, found.map(Node::place).orElse(category.paths().getFirst()), "",
				category.label(), new Repair.None()));
	}
}
