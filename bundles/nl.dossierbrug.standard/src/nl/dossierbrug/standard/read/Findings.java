package nl.dossierbrug.standard.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.text.Messages;

/** Collects what is found in one dossier, up to a limit. */
final class Findings {

	/** The diagnostic catalogue's id for every fault of structure. */
	static final String STRUCTURE = "ST-01";
	/** A fault of structure in what somebody wrote, and not in how the file was built. */
	static final String VALUE = "ST-01.value";

	private final Messages messages;
	private final int limit;
	private final List<Finding> found = new ArrayList<>();
	private boolean more;

	Findings(Messages messages, int limit) {
		this.messages = messages;
		this.limit = limit;
	}

	/** A fault of structure. @param key in the message files */
	void structure(String path, int line, String key, Object... arguments) {
		add(STRUCTURE, Severity.ERROR, path, line, key, arguments);
	}

	/** A value that is not what its element may hold. @param key in the message files */
	void value(String path, int line, String key, Object... arguments) {
		add(VALUE, Severity.ERROR, path, line, key, arguments);
	}

	/** Whether another finding would be kept; who has very many need not put the rest into words. */
	boolean hasRoom() {
		more |= found.size() >= limit;
		return !more;
	}

	void add(String rule, Severity severity, String path, int line, String key, Object... arguments) {
		if (hasRoom()) {
			found.add(new Finding(rule, severity, path, line, messages.text(key, arguments)));
		}
	}

	boolean hasStructureFault() {
		return found.stream().anyMatch(f -> f.rule().startsWith(STRUCTURE));
	}

	/** In the order of the document; what is about the whole comes last. */
	List<Finding> all() {
		List<Finding> sorted = new ArrayList<>(found);
		sorted.sort(Comparator.comparingInt(f -> f.line() == 0 ? Integer.MAX_VALUE : f.line()));
		if (more) {
			sorted.add(new Finding(STRUCTURE, Severity.ERROR, "", 0, messages.text("more", Integer.toString(limit))));
		}
		return sorted;
	}
}
