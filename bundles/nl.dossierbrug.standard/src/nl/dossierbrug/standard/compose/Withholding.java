package nl.dossierbrug.standard.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.standard.rules.Repair;
import nl.dossierbrug.standard.rules.Rule;
import nl.dossierbrug.standard.rules.Violation;
import nl.dossierbrug.standard.table.CategoryDefinition;
import nl.dossierbrug.standard.table.CategoryMatrix;
import nl.dossierbrug.standard.tree.Node;
import nl.dossierbrug.standard.tree.NodePath;

/** Leaves out what may not go along: first whole categories, then what the checks of the profile forbid by itself. */
final class Withholding {

	private final CategoryMatrix matrix;
	private final List<Rule> rules;

	Withholding(CategoryMatrix matrix, List<Rule> rules) {
		this.matrix = matrix;
		this.rules = List.copyOf(rules);
	}

	/** The tree without the categories that are forbidden or switched off. */
	Element categories(Element root, Map<Category, Delivery> deliveries, Profile profile, CompositionNotes notes) {
		Removal removal = new Removal(root);
		for (CategoryDefinition category : matrix.categories()) {
			Delivery delivery = deliveries.get(category.category());
			if (delivery.present()) {
				continue;
			}
			List<Node> nodes = category.paths().stream()
					.flatMap(p -> new NodePath(p).select(removal.root()).stream()).toList();
			if (!nodes.isEmpty()) {
				removal.leaveOut(nodes);
				notes.leftOut(delivery == Delivery.VERBODEN ? "left-out.forbidden" : "left-out.opt-out", nodes.getFirst(),
						category.label(), nodes.size(), profile.code());
			}
		}
		return removal.result();
	}

	/**
	 * The tree without what a check of the profile forbids, and with the words that a check demands in its place. The
	 * checks that the published validator never runs count too: what may not be sent is not sent.
	 */
	Element fields(Element root, Profile profile, CompositionNotes notes) {
		Removal removal = new Removal(root);
		Map<Note, List<Node>> told = new LinkedHashMap<>();
		for (Rule rule : rules) {
			if (!rule.speaksOf(profile)) {
				continue;
			}
			for (Violation violation : rule.violations(removal.root())) {
				switch (violation.repair()) {
				case Repair.LeaveOut(List<Node> nodes) -> {
					removal.leaveOut(nodes);
					nodes.forEach(n -> add(told, new Note(CompositionNotes.LEFT_OUT, notes.reason(rule.message()), n.place()), n));
				}
				case Repair.Write(Node node, String text) -> {
					removal.write(node, text);
					add(told, new Note("compose.masked", "masked", node.place()), node);
				}
				case Repair.None() -> {
					// the check on the result tells it
				}
				}
			}
		}
		told.forEach((note, nodes) -> notes.add(note.rule, Severity.INFO, nodes.getFirst(), note.key,
				notes.label(nodes.getFirst()), nodes.size(), profile.code()));
		return removal.result();
	}

	private static void add(Map<Note, List<Node>> told, Note note, Node node) {
		List<Node> nodes = told.computeIfAbsent(note, p -> new ArrayList<>());
		if (!nodes.contains(node)) {
			nodes.add(node);
		}
	}

	/** What is told once for all elements of one place. */
	private record Note(String rule, String key, String place) {
	}
}
