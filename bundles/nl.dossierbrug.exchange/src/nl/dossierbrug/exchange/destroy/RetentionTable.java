package nl.dossierbrug.exchange.destroy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.table.DataRow;
import nl.dossierbrug.core.table.DataTable;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.destroy.RetentionRule.From;
import nl.dossierbrug.exchange.destroy.RetentionRule.Unit;
import nl.dossierbrug.exchange.model.Destructible;
import nl.dossierbrug.exchange.store.Records;

/** How long things may be kept, read from {@code retention.csv} and {@code retention-parts.csv}. */
public final class RetentionTable {

	private static final String ANY = "*";

	private final Map<String, RetentionRule> rules = new LinkedHashMap<>();
	/** For whom no term was chosen, whose chosen term counts: one that had no rule of its own is not kept shorter at once. */
	private final Map<String, String> like = new HashMap<>();

	/** @throws IllegalStateException when the table names a kind or a unit that does not exist: a fault of the bundle */
	public RetentionTable() {
		Map<String, Set<String>> parts = new LinkedHashMap<>();
		DataTable.beside(RetentionTable.class, "retention-parts.csv").rows()
				.forEach(row -> parts.computeIfAbsent(row.get("rule"), rule -> new HashSet<>()).add(row.get("field")));
		for (DataRow row : DataTable.beside(RetentionTable.class, "retention.csv").rows()) {
			row.optional("like").ifPresent(other -> like.put(row.get("id"), other));
			rules.put(row.get("id"), new RetentionRule(row.get("id"), row.constant("about", Destructible.class), profiles(row.get("profiles")),
					row.constant("from", From.class), row.as("term", Integer::valueOf), row.constant("unit", Unit.class),
					row.as("least", Integer::valueOf), row.as("most", Integer::valueOf), row.get("keeps"),
					parts.getOrDefault(row.get("id"), Set.of()), Text.of(row.get("source_nl"), row.get("source_en"))));
		}
	}

	private static Set<String> profiles(String words) {
		return words.isEmpty() || words.equals(ANY) ? Set.of() : Set.of(words.split(" "));
	}

	/** All rules, in the order of the table. */
	public List<RetentionRule> all() {
		return List.copyOf(rules.values());
	}

	/** The rule with that id, which exists. */
	RetentionRule rule(String id) {
		return Optional.ofNullable(rules.get(id)).orElseThrow();
	}

	/** The rule with that id, or the one beside it that names the profile. */
	RetentionRule rule(String id, String profile) {
		return rules.values().stream().filter(rule -> rule.id().startsWith(id + "-") && rule.profiles().contains(profile))
				.findFirst().orElseGet(() -> rule(id));
	}

	/** The rule that a setting chooses the term of. */
	public Optional<RetentionRule> ofSetting(String key) {
		return rules.values().stream().filter(rule -> rule.setting().equals(key)).findFirst();
	}

	private static Optional<Integer> chosen(Records records, RetentionRule rule) {
		return records.settings().get(rule.setting()).filter(text -> text.matches("[0-9]{1,3}")).map(Integer::valueOf).filter(rule::allows);
	}

	/** The term of a rule in this home, in its unit. */
	int term(Records records, RetentionRule rule) {
		return chosen(records, rule).or(() -> Optional.ofNullable(like.get(rule.id())).flatMap(other -> chosen(records, rule(other))))
				.filter(rule::allows).orElse(rule.term());
	}
}
