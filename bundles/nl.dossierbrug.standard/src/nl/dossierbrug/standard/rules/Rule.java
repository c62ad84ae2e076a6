package nl.dossierbrug.standard.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.standard.CheckMode;
import nl.dossierbrug.standard.tree.Node;
import nl.dossierbrug.standard.tree.NodePath;

/**
 * One check, a row of {@code rules.csv} or {@code agreement.csv}.
 *
 * @param id the check's id
 * @param scope {@code common} or the bundle it belongs to
 * @param profiles the profiles it can speak about; empty for all
 * @param executed whether the published validator runs it
 * @param category what category it is about, where that is one
 * @param subject the elements at which it is evaluated
 * @param when what must hold of a subject for the check to count
 * @param predicate what is asked of a subject
 * @param message the key of what is said
 * @param severity how much it weighs when a dossier does not keep it
 * @param sending what it means for a dossier that is about to be sent
 */
public record Rule(String id, String scope, Set<Profile> profiles, boolean executed, Optional<Category> category,
		NodePath subject, List<Condition> when, Predicate predicate, String message, Severity severity,
		Sending sending) {

	/** The scope of checks that hold in every bundle. */
	public static final String COMMON = "common";

	public Rule {
		profiles = Set.copyOf(profiles);
		when = List.copyOf(when);
	}

	/** Where a dossier does not keep it. */
	public List<Violation> violations(Node root) {
		List<Violation> violations = new ArrayList<>();
		for (Node node : subject.select(root)) {
			if (when.stream().allMatch(c -> c.holds(node))) {
				violations.addAll(predicate.violations(node));
			}
		}
		return violations;
	}

	boolean counts(String bundle, CheckMode mode) {
		return (scope.equals(COMMON) || scope.equals(bundle)) && (executed || mode == CheckMode.AGREEMENT);
	}

	/** Whether it can speak about a profile. */
	public boolean speaksOf(Profile profile) {
		return profiles.isEmpty() || profiles.contains(profile);
	}

	@Override
	public String toString() {
		return id;
	}
}
