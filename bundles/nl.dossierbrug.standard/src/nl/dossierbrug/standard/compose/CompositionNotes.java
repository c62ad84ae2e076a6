package nl.dossierbrug.standard.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.table.ElementTable;
import nl.dossierbrug.standard.tree.Node;

/** What is to be told of one composition. */
final class CompositionNotes {

	/** The id of every note on something that does not go along. */
	static final String LEFT_OUT = "compose.left-out";

	private final Messages messages;
	private final ElementTable table;
	private final List<Finding> findings = new ArrayList<>();

	CompositionNotes(Messages messages, ElementTable table) {
		this.messages = messages;
		this.table = table;
	}

	/** Something was left out. @param key the message; @param first what was left out first */
	void leftOut(String key, Node first, Object... arguments) {
		add(LEFT_OUT, Severity.INFO, first, key, arguments);
	}

	void add(String rule, Severity severity, Node at, String key, Object... arguments) {
		add(rule, severity, at.path(), at.line(), key, arguments);
	}

	void add(String rule, Severity severity, String path, int line, String key, Object... arguments) {
		findings.add(new Finding(rule, severity, path, line, messages.text(key, arguments)));
	}

	/** The message for what a rule forbids: one of its own where the profile is not the reason. */
	String reason(String rule) {
		String own = "left-out." + rule;
		return messages.has(own) ? own : "left-out.field";
	}

	/** What people call the element at a node. */
	Text label(Node node) {
		String place = node.place();
		Optional<Text> label = table.at(place.substring(place.indexOf('/', 1) + 1)).map(p -> p.element().label());
		return label.orElseGet(() -> Text.same(node.element().name()));
	}

	List<Finding> findings() {
		return findings;
	}
}
