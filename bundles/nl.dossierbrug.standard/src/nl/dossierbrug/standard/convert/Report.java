package nl.dossierbrug.standard.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.spelling.Discreet;
import nl.dossierbrug.standard.table.ElementDefinition;
import nl.dossierbrug.standard.table.ElementPlace;
import nl.dossierbrug.standard.table.StandardVersion;
import nl.dossierbrug.standard.tree.Node;

/** What is to be told of one step from a version to the next, each at its place in the older dossier. */
final class Report {

	/** The school, the pupil, and what is told of the pupil. */
	private static final int OWN = 3;
	private static final Text NOTHING = Text.same("");

	private final StandardVersion from;
	private final StandardVersion to;
	private final Messages messages;
	private final List<Finding> findings = new ArrayList<>();

	Report(StandardVersion from, StandardVersion to, Messages messages) {
		this.from = from;
		this.to = to;
		this.messages = messages;
	}

	/** Something has no place. An element in which nothing is filled in is passed over. */
	void lost(Node node, Text words) {
		if (filled(node)) {
			add("convert.lost", Severity.WARNING, node, "lost", label(node), to.name(), words);
		}
	}

	/** There is room for one, and this is another. */
	void notChosen(Node node, Text words) {
		if (filled(node)) {
			add("convert.lost", Severity.WARNING, node, "not-chosen", label(node), to.name(), words);
		}
	}

	/** Something stands elsewhere now. @param path below {@code dossier} in the new version */
	void moved(Node node, String path) {
		add("convert.moved", Severity.INFO, node, "moved", label(node), to.name(), where(path));
	}

	/** What something said is told by something else. */
	void told(Node node, Text words) {
		if (filled(node)) {
			add("convert.told", Severity.INFO, node, "told", label(node), to.name(), words);
		}
	}

	/**
	 * A code no longer exists.
	 *
	 * @param gone what goes for that reason: the leaf itself, or a block that cannot do without it
	 * @param leaf where the code stands
	 */
	void withdrawn(Node gone, Node leaf, Text words) {
		add("convert.code", Severity.WARNING, gone, gone == leaf ? "code.withdrawn" : "code.withdrawn.block", label(gone),
				to.name(), words, Discreet.text(leaf.element().text()), ownLabel(leaf));
	}

	/** A code has become another. */
	void replaced(Node leaf, String code) {
		add("convert.code", Severity.INFO, leaf, "code.replaced", label(leaf), to.name(), NOTHING,
				Discreet.text(leaf.element().text()), code);
	}

	List<Finding> findings() {
		return findings;
	}

	private void add(String rule, Severity severity, Node at, String key, Object... arguments) {
		findings.add(new Finding(rule, severity, at.path(), at.line(), messages.text(key, arguments)));
	}

	/** Its label without that of what is around it, where that is told already. */
	private Text ownLabel(Node node) {
		return from.elements().at(ConversionStep.place(node)).map(p -> p.element().label())
				.orElseGet(() -> Text.same(Discreet.text(node.element().name())));
	}

	private Text label(Node node) {
		return from.elements().at(ConversionStep.place(node)).map(this::label)
				.orElseGet(() -> Text.same(Discreet.text(node.element().name())));
	}

	/** The label of an element: alone for what is the pupil's own, for more than one person may have a date of birth. */
	private Text label(ElementPlace place) {
		return place.trail().size() <= OWN ? place.element().label() : joined(place.trail());
	}

	/** The label of an element, after that of the block around it. */
	private Text where(String path) {
		return joined(to.elements().at(path).map(ElementPlace::trail).orElse(List.of()));
	}

	private static Text joined(List<ElementDefinition> trail) {
		List<Text> labels = trail.stream().skip(Math.max(0, trail.size() - 2)).map(ElementDefinition::label).toList();
		return Text.joined(" › ", labels);
	}

	private static boolean filled(Node node) {
		return !node.element().text().isBlank() || node.children().stream().anyMatch(Report::filled);
	}
}
