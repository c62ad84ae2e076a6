package nl.dossierbrug.exchange.connectors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.text.Argument;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;

/** What there is against what a connector declares: all of it, also when a part of it cannot be asked. */
final class Objections {

	/** Part of what is declared, which may break down. */
	@FunctionalInterface
	interface Part {
		void look();
	}

	private final Messages words = new Messages(Objections.class);
	private final List<Finding> findings = new ArrayList<>();
	private final Set<String> broken = new HashSet<>();

	/** Looks at a part; when the connector breaks down in it that is an objection by itself, told once. */
	void look(Part part) {
		try {
			part.look();
		} catch (ConnectorFault fault) {
			if (broken.add(fault.method())) {
				add(fault.isOfOtherVersion() ? "declared.other-version" : "declared.fault", fault.method(), fault.getCause().getClass().getSimpleName());
			}
		}
	}

	void when(boolean wrong, String rule, String where, Object... arguments) {
		if (wrong) {
			add(rule, where, arguments);
		}
	}

	/** Words for people must be there in Dutch and in English. */
	void words(String where, Text text) {
		for (Language language : List.of(Language.NL, Language.EN)) {
			try {
				when(text.in(language).isBlank(), "declared.no-words", where, new Argument.Code(language.code()));
			} catch (RuntimeException e) {
				add("declared.broken-words", where, new Argument.Code(language.code()));
			}
		}
	}

	List<Finding> findings() {
		return List.copyOf(findings);
	}

	private void add(String rule, String where, Object... arguments) {
		Object[] all = new Object[arguments.length + 1];
		all[0] = new Argument.Code(where);
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		findings.add(new Finding("connector." + rule, Severity.ERROR, where, 0, words.text(rule, all)));
	}
}
