package nl.dossierbrug.cli.command;

import java.util.List;

import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.text.Messages;

/** Which option does what a finding advises; the finding itself is told in the window too, where there are none. */
final class ListOptionHints {

	private ListOptionHints() {
	}

	/** Each hint once. */
	static void show(List<Finding> findings, Messages texts, Session session) {
		findings.stream().map(finding -> "hint." + finding.rule()).distinct().filter(texts::has).map(texts::text).distinct().forEach(session::say);
	}
}
