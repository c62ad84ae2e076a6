package nl.dossierbrug.standard.rules;

import java.util.List;

import nl.dossierbrug.standard.tree.Node;

/** What a rule asks of its subject. Free of state; safe for many threads. */
interface Predicate {

	/** Where the subject falls short; empty when it does not. */
	List<Violation> violations(Node subject);
}
