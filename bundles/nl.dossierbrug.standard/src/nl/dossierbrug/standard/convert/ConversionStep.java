package nl.dossierbrug.standard.convert;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.table.ElementDefinition;
import nl.dossierbrug.standard.table.StandardVersion;
import nl.dossierbrug.standard.tree.Node;

/** The conversion of one dossier from a version to the next. Made for one use by one thread. */
final class ConversionStep {

	private final StandardVersion to;
	private final VersionChanges changes;
	private final Report report;

	ConversionStep(StandardVersion from, StandardVersion to, VersionChanges changes, Messages messages) {
		this.to = to;
		this.changes = changes;
		report = new Report(from, to, messages);
	}

	/**
	 * What came of it.
	 *
	 * @param dossier of the newer version
	 * @param report what is to be told, at its place in the older dossier
	 * @param origins where each element comes from
	 */
	record Result(Dossier dossier, List<Finding> report, ElementOrigins origins) {
	}

	/** The newer version. */
	StandardVersion to() {
		return to;
	}

	Result convert(Dossier source) {
		Node root = Node.root(source.root());
		Draft draft = new Draft(to.elements().root(), root);
		children(root, draft, draft);
		draft.write(path(to.property("version.standaardversie")), to.standaardversie());
		draft.write(path(to.property("version.validatieversie")), to.validatieversie());
		Map<String, String> origins = new HashMap<>();
		Element made = draft.element("/" + draft.definition().name() + "[1]", origins);
		return new Result(new Dossier(to.name(), made), report.findings(), new ElementOrigins(origins));
	}

	/** @param under what the node became; {@code null} when only what is below it has a place */
	private void children(Node node, Draft under, Draft top) {
		for (Node child : node.children()) {
			Optional<Change> change = changes.at(place(child));
			Text words = change.map(Change::words).orElse(Text.same(""));
			switch (change.map(Change::how).orElse(Change.How.CODES)) {
			case LOST -> report.lost(child, words);
			case TOLD -> report.told(child, words);
			case MOVED -> move(child, node, change.orElseThrow(), under, top);
			case CODES -> {
				if (under != null && under.childDefinition(child.element().name()).isPresent()) {
					carry(child, under, child.element().name(), words, top);
				} else if (changes.below(place(child))) {
					children(child, null, top);
				} else {
					report.lost(child, words);
				}
			}
			}
		}
	}

	private void move(Node node, Node parent, Change change, Draft under, Draft top) {
		if (change.choice().isPresent() && change.choice().get().among(namesakes(node, parent)).filter(node::equals).isEmpty()) {
			report.notChosen(node, change.words());
			return;
		}
		List<String> path = path(change.to());
		Draft home = top.home(path.subList(0, path.size() - 1));
		if (carry(node, home, path.getLast(), change.words(), top)
				&& !(home == under && path.getLast().equals(node.element().name()))) {
			report.moved(node, change.to());
		}
	}

	/** @return whether something of it was carried */
	private boolean carry(Node node, Draft under, String name, Text words, Draft top) {
		ElementDefinition definition = under.childDefinition(name).orElseThrow();
		Optional<Node> withdrawn = withdrawn(node, definition);
		if (withdrawn.isPresent()) {
			report.withdrawn(node, withdrawn.get(), changes.at(place(withdrawn.get())).orElseThrow().words());
			return false;
		}
		boolean fits = definition.isLeaf() ? node.children().isEmpty() : node.element().text().isBlank();
		if (!fits || !under.hasRoomFor(definition)) {
			report.lost(node, words);
			return false;
		}
		Draft draft = under.take(definition, node, text(node));
		children(node, draft, top);
		boolean empty = !node.children().isEmpty() && draft.isEmpty();
		if (empty) {
			under.remove(draft);
		}
		return !empty;
	}

	/** The leaf whose code no longer exists and without which the node cannot stand: itself, or one that it must hold. */
	private Optional<Node> withdrawn(Node node, ElementDefinition definition) {
		if (definition.isLeaf()) {
			return Optional.of(node).filter(n -> code(n).isEmpty());
		}
		return node.children().stream().flatMap(child -> definition.block().orElseThrow().child(child.element().name())
				.filter(d -> !d.occurs().optional()).flatMap(d -> withdrawn(child, d)).stream()).findFirst();
	}

	private Optional<String> code(Node leaf) {
		String text = leaf.element().text();
		return changes.at(place(leaf)).map(c -> c.code(text)).orElse(Optional.of(text));
	}

	private String text(Node node) {
		String before = node.element().text();
		String after = code(node).orElseThrow();
		if (!after.equals(before)) {
			report.replaced(node, after);
		}
		return after;
	}

	private static List<Node> namesakes(Node node, Node parent) {
		return parent.children().stream().filter(n -> n.element().name().equals(node.element().name())).toList();
	}

	private static List<String> path(String place) {
		return List.of(place.split("/"));
	}

	/** The path of a node below {@code dossier}, without numbers. */
	static String place(Node node) {
		String place = node.place();
		return place.substring(place.indexOf('/', 1) + 1);
	}
}
