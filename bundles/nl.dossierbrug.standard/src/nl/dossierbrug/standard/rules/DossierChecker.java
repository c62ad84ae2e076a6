package nl.dossierbrug.standard.rules;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.CheckMode;
import nl.dossierbrug.standard.Contradiction;
import nl.dossierbrug.standard.spelling.Discreet;
import nl.dossierbrug.standard.table.CategoryDefinition;
import nl.dossierbrug.standard.table.CategoryMatrix;
import nl.dossierbrug.standard.table.StandardVersion;
import nl.dossierbrug.standard.tree.Node;

/**
 * Checks the content of a dossier by the rules of one version: those common to all, and those of the bundle that the
 * dossier's {@code overdrachtsoort} belongs to, in the order of the published validator. Structure is another matter.
 * Free of state; safe for many threads.
 */
public final class DossierChecker {

	/** Findings in one dossier; after that we only say that there may be more. */
	private static final int MOST = 1000;

	private final Labels labels;
	private final CategoryMatrix matrix;
	private final Messages messages = new Messages(DossierChecker.class);
	private final List<Rule> published;
	private final List<Rule> all;
	private final Map<String, Set<String>> explained;
	/** Made when a dossier first asks for one. */
	private final Map<Measure, CheckPlan> plans = new ConcurrentHashMap<>();

	/** What decides which rules count. @param sending whether the dossier is about to be sent */
	private record Measure(String bundle, CheckMode mode, boolean sending) {
	}

	/**
	 * With the day of this machine as the day of the check.
	 *
	 * @throws IllegalStateException when the version's tables do not fit together: a fault of the version
	 */
	public DossierChecker(StandardVersion version) {
		this(version, Clock.systemDefaultZone());
	}

	/**
	 * @param clock says what day it is; only checks of the agreement ask
	 * @throws IllegalStateException when the version's tables do not fit together: a fault of the version
	 */
	public DossierChecker(StandardVersion version, Clock clock) {
		labels = new Labels(version.elements());
		matrix = new CategoryMatrix(version);
		RuleTable tables = new RuleTable(version, matrix, labels, clock, messages);
		published = tables.published();
		all = new ArrayList<>(published);
		all.addAll(tables.agreed());
		explained = tables.explained();
	}

	/** Every published check of the version, in order, those that the published validator never runs among them. */
	public List<Rule> rules() {
		return published;
	}

	/** Every check of the version, in order: the published ones, then those that only the agreement asks. */
	public List<Rule> all() {
		return List.copyOf(all);
	}

	/**
	 * What does not keep the rules.
	 *
	 * @param dossier a dossier of this version
	 * @param mode whether the rules are those that the published validator runs, or all of the agreement
	 * @return findings in the order of the rules; each names the offending element, or the one that lacks something
	 */
	public List<Finding> check(Dossier dossier, CheckMode mode) {
		CheckPlan plan = plans.computeIfAbsent(new Measure(matrix.bundle(dossier), mode, false), this::plan);
		List<CheckPlan.Found> found = plan.check(dossier.root(), MOST);
		return findings(mode == CheckMode.OFFICIAL ? found : unexplained(found), Rule::severity);
	}

	/** Without what only follows from something else that was found, and would be set right with it. */
	private List<CheckPlan.Found> unexplained(List<CheckPlan.Found> found) {
		Set<String> effects = found.stream().flatMap(f -> explained.getOrDefault(f.rule().id(), Set.of()).stream())
				.collect(Collectors.toSet());
		return effects.isEmpty() ? found : found.stream().filter(f -> !effects.contains(f.rule().id())).toList();
	}

	/**
	 * What should be known before a dossier is made ready: all of the agreement, where only what the published validator
	 * finds and what may never be sent is an error. The rest is told as a warning: a receiver accepts it.
	 *
	 * @param dossier a dossier of this version
	 */
	public List<Finding> beforeSending(Dossier dossier) {
		CheckPlan plan = plans.computeIfAbsent(new Measure(matrix.bundle(dossier), CheckMode.AGREEMENT, true), this::plan);
		return findings(plan.check(dossier.root(), MOST), rule -> rule.sending().severity(rule.severity()));
	}

	/** Whether the published checks of two bundles that the dossier names come to two verdicts; structure is another matter. */
	public Optional<Contradiction> contradiction(Dossier dossier) {
		Optional<Profile> named = matrix.ofOtherBundle(dossier);
		if (named.isEmpty() || !isSound(dossier, matrix.bundle(dossier))
				|| isSound(dossier, matrix.profile(named.get()).orElseThrow().bundle())) {
			return Optional.empty();
		}
		return all.stream().filter(rule -> rule.predicate() instanceof OneBundle)
				.flatMap(rule -> rule.violations(Node.root(dossier.root())).stream().map(at -> finding(rule, at, Severity.WARNING)))
				.map(finding -> new Contradiction(matrix.profileOf(dossier).orElseThrow(), named.get(), finding)).findFirst();
	}

	private boolean isSound(Dossier dossier, String bundle) {
		return plans.computeIfAbsent(new Measure(bundle, CheckMode.OFFICIAL, false), this::plan).check(dossier.root(), 1).isEmpty();
	}

	private CheckPlan plan(Measure measure) {
		return new CheckPlan(all.stream().filter(rule -> rule.counts(measure.bundle, measure.mode))
				.filter(rule -> !measure.sending || rule.sending() != Sending.SILENT).toList());
	}

	private List<Finding> findings(List<CheckPlan.Found> all, Function<Rule, Severity> severity) {
		List<Finding> findings = new ArrayList<>();
		for (CheckPlan.Found found : all.subList(0, Math.min(MOST, all.size()))) {
			findings.add(finding(found.rule(), found.violation(), severity.apply(found.rule())));
		}
		if (all.size() >= MOST) {
			findings.add(new Finding("check.more", Severity.ERROR, "", 0, messages.text("more", Integer.toString(MOST))));
		}
		return findings;
	}

	private Finding finding(Rule rule, Violation violation, Severity severity) {
		Text category = rule.category().flatMap(matrix::category).map(CategoryDefinition::label).orElse(Text.same(""));
		return new Finding(rule.id(), severity, violation.at().path(), violation.at().line(),
				messages.text(rule.message(), labels.of(violation.place()), Discreet.text(violation.value()), violation.expected(),
						category, labels.owner(violation.place())));
	}
}
