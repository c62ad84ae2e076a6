package nl.dossierbrug.standard.rules;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.table.DataRow;
import nl.dossierbrug.core.table.DataTable;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.standard.table.CategoryMatrix;
import nl.dossierbrug.standard.table.CodeLists;
import nl.dossierbrug.standard.table.StandardVersion;
import nl.dossierbrug.standard.tree.NodePath;

/**
 * The checks of a version: the published ones from {@code rules.csv}, and what the agreement asks besides from
 * {@code agreement.csv} and {@code agreement-more.csv}: a version that is like another takes over the first and may add
 * a second of its own. The tables explain their columns and kinds themselves.
 */
final class RuleTable {

	private static final String ANY = "*";

	private final StandardVersion version;
	private final PredicateKinds kinds;
	private final Messages messages;

	/** @throws IllegalStateException when the code lists make no sense: a fault of the version */
	RuleTable(StandardVersion version, CategoryMatrix matrix, Labels labels, Clock clock, Messages messages) {
		this.version = version;
		this.messages = messages;
		kinds = new PredicateKinds(new CodeLists(version.table("codelists.csv")), new StatedProfile(matrix, version.name()),
				labels, clock, messages);
	}

	/**
	 * The published checks in order. Each is an error; those that the published validator runs also block.
	 *
	 * @throws IllegalStateException when a row makes no sense: a fault of the table
	 */
	List<Rule> published() {
		return rules(version.table("rules.csv"), row -> Severity.ERROR, row -> executed(row) ? Sending.BLOCK : Sending.TELL);
	}

	/**
	 * What only the agreement asks, in order. For a version without a table of it, one check that no dossier keeps, for
	 * nobody could tell whether it follows the agreement.
	 *
	 * @throws IllegalStateException when a row makes no sense: a fault of the table
	 */
	List<Rule> agreed() {
		List<Rule> rules = new ArrayList<>();
		for (String file : List.of("agreement.csv", "agreement-more.csv")) {
			version.optionalTable(file).ifPresent(table -> rules.addAll(rules(table,
					row -> row.constant("severity", Severity.class), row -> row.constant("sending", Sending.class))));
		}
		return rules.isEmpty() ? List.of(unchecked()) : rules;
	}

	/** By the id of a check that has found something, those whose findings say nothing more; of {@code explained.csv}. */
	Map<String, Set<String>> explained() {
		Map<String, Set<String>> explained = new HashMap<>();
		version.optionalTable("explained.csv").map(DataTable::rows).orElse(List.of()).forEach(
				row -> explained.computeIfAbsent(row.get("cause"), c -> new HashSet<>()).add(row.get("effect")));
		return explained;
	}

	private Rule unchecked() {
		return new Rule("agreement.unchecked", Rule.COMMON, Set.of(), false, Optional.empty(),
				new NodePath("/" + version.property("root")), List.of(), new Unchecked(), "agreement.unchecked", Severity.ERROR,
				Sending.TELL);
	}

	private List<Rule> rules(DataTable table, Function<DataRow, Severity> severity, Function<DataRow, Sending> sending) {
		List<Rule> rules = new ArrayList<>();
		for (DataRow row : table.rows()) {
			try {
				rules.add(rule(row, severity.apply(row), sending.apply(row)));
			} catch (IllegalArgumentException e) {
				throw row.fault(e.getMessage());
			}
			if (!messages.has(row.get("message"))) {
				throw row.fault("message", "there is no message " + row.get("message"));
			}
		}
		return List.copyOf(rules);
	}

	private Rule rule(DataRow row, Severity severity, Sending sending) {
		Set<Profile> profiles = row.get("profiles").equals(ANY) ? Set.of()
				: Arrays.stream(row.get("profiles").split("\\|")).map(Profile::new).collect(Collectors.toSet());
		List<Condition> when = row.as("when", words -> words.isEmpty() ? List.of() : Arrays.stream(words.split(" and ")).map(Condition::of).toList());
		return new Rule(row.get("id"), row.get("scope"), profiles, executed(row),
				row.optional("category").map(Category::new),
				new NodePath(row.get("subject")), when, kinds.of(row, executed(row)), row.get("message"), severity, sending);
	}

	private static boolean executed(DataRow row) {
		return !row.get("executed").equals("no");
	}
}
