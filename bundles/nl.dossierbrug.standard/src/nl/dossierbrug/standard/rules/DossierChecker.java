package nl.dossierbrug.standard.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.table.CategoryDefinition;
import nl.dossierbrug.standard.table.CategoryMatrix;
import nl.dossierbrug.standard.table.CodeLists;
import nl.dossierbrug.standard.table.StandardVersion;

/**
 * Checks the content of a dossier by the rules of one version: those common to all, and those of the bundle that the
 * dossier's {@code overdrachtsoort} belongs to, in the order of the published validator. Structure is another matter.
 * Free of state; safe for many threads.
 */
public final class DossierChecker {

	private final StandardVersion version;
	private final CategoryMatrix matrix;
	private final Messages messages = new Messages(DossierChecker.class);
	private final List<Rule> rules;

	/** @throws IllegalStateException when the version's tables do not fit together: a fault of the version */
	public DossierChecker(StandardVersion version) {
		this.version = version;
		matrix = new CategoryMatrix(version);
		rules = new RuleTable(version.table("rules.csv"), new CodeLists(version.table("codelists.csv")), messages).rules();
	}

	/** Every check of the version, in order, those that the published validator never runs among them. */
	public List<Rule> rules() {
		return rules;
	}

	/**
	 * What the published validator would find.
	 *
	 * @param dossier a dossier of this version
	 * @return findings in the order of the rules; each names the offending element, or the one that lacks something
	 */
	public List<Finding> check(Dossier dossier) {
		return check(dossier, CheckMode.OFFICIAL);
	}

	List<Finding> check(Dossier dossier, CheckMode mode) {
		Node root = Node.root(dossier.root());
		String bundle = matrix.bundle(dossier);
		List<Finding> findings = new ArrayList<>();
		for (Rule rule : rules) {
			if (rule.counts(bundle, mode)) {
				for (Violation violation : rule.violations(root)) {
					findings.add(finding(rule, violation));
				}
			}
		}
		return findings;
	}

	private Finding finding(Rule rule, Violation violation) {
		Text category = rule.category().flatMap(matrix::category).map(CategoryDefinition::label).orElse(Text.same(""));
		return new Finding(rule.id(), Severity.ERROR, violation.at().path(), violation.at().line(),
				messages.text(rule.message(), label(violation.place()), Discreet.text(violation.value()), violation.expected(),
						category));
	}

	private Text label(String place) {
		String below = place.replaceFirst("^/+(dossier/)?", "");
		Optional<Text> label = version.elements().at(below).map(p -> p.element().label());
		return label.orElseGet(() -> Text.same(below.substring(below.lastIndexOf('/') + 1)));
	}
}
