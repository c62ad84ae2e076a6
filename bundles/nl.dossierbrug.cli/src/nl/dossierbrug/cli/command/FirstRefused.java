package nl.dossierbrug.cli.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;

/**
 * Of many files that were refused with the same advice people see the first few at length, and how many more there
 * are: nobody reads a hundred thousand times the same four sentences. Scripts get every one.
 */
final class FirstRefused {

	private static final int FEW = 5;

	private final Session session;
	private final Map<List<String>, Integer> told = new HashMap<>();
	private int more;

	FirstRefused(Session session) {
		this.session = session;
	}

	/** Takes in one more. @return whether it is to be shown */
	boolean shows(Refusal why) {
		List<String> advice = why.each().stream().flatMap(one -> Stream.of(one.meaning(), one.next(), one.who()))
				.map(words -> words.in(session.language())).toList();
		boolean shown = told.merge(advice, 1, Integer::sum) <= FEW || session.json();
		more += shown ? 0 : 1;
		return shown;
	}

	/** Says how many were not shown. */
	void end(Messages texts) {
		if (more > 0) {
			session.say(texts.text("refused.more", more));
		}
	}
}
