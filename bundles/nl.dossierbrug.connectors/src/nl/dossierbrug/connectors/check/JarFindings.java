package nl.dossierbrug.connectors.check;

import java.util.ArrayList;
import java.util.List;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.text.Argument;
import nl.dossierbrug.core.text.Messages;

/** What was found in a jar, in the order in which it was found. */
final class JarFindings {

	private final Messages words = new Messages(JarFindings.class);
	private final List<Finding> findings = new ArrayList<>();

	/**
	 * Something that keeps the connector out.
	 *
	 * @param rule a key of the messages
	 * @param where the entry, header or class; first argument of the words
	 */
	void error(String rule, String where, String... arguments) {
		add(Severity.ERROR, rule, where, 0, arguments);
	}

	void errorAt(int line, String rule, String where, String... arguments) {
		add(Severity.ERROR, rule, where, line, arguments);
	}

	void warning(String rule, String where, String... arguments) {
		add(Severity.WARNING, rule, where, 0, arguments);
	}

	/** Something to know that stops nothing. */
	void info(String rule, String where, String... arguments) {
		add(Severity.INFO, rule, where, 0, arguments);
	}

	private void add(Severity severity, String rule, String where, int line, String... arguments) {
		Object[] all = new Object[arguments.length + 1];
		// names of classes, packages and headers are no pupil's; nothing in them is to be masked
		all[0] = new Argument.Code(where);
		for (int i = 0; i < arguments.length; i++) {
			all[i + 1] = new Argument.Code(arguments[i]);
		}
		Finding finding = new Finding("connector." + rule, severity, where, line, words.text(rule, all));
		if (!findings.contains(finding)) {
			findings.add(finding);
		}
	}

	void add(List<Finding> others) {
		findings.addAll(others);
	}

	boolean hasErrors() {
		return findings.stream().anyMatch(Finding::isError);
	}

	List<Finding> all() {
		return List.copyOf(findings);
	}
}
