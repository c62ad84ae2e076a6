package nl.dossierbrug.exchange.destroy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.destroy.RetentionRule.From;
import nl.dossierbrug.exchange.destroy.RetentionRule.Unit;
import nl.dossierbrug.exchange.model.Destructible;
import nl.dossierbrug.exchange.store.Records;

/** How long things may be kept, read from {@code retention.csv} and {@code retention-parts.csv}. */
public final class RetentionTable {

	private static final String ANY = "*";

	private final Map<String, RetentionRule> rules = new LinkedHashMap<>();

	/** @throws IllegalArgumentException when the table names a kind or a unit that does not exist: a fault of the bundle */
	public RetentionTable() {
		Map<String, Set<String>> parts = new LinkedHashMap<>();
		lines("retention-parts.csv")
				.forEach(cells -> parts.computeIfAbsent(cells[0], rule -> new HashSet<>()).add(cells[1]));
		for (String[] cells : lines("retention.csv")) {
			rules.put(cells[0], new RetentionRule(cells[0], Destructible.valueOf(constant(cells[1])), profiles(cells[2]),
					From.valueOf(constant(cells[3])), Integer.parseInt(cells[4]), Unit.valueOf(constant(cells[5])),
					Integer.parseInt(cells[6]), Integer.parseInt(cells[7]), cells[8], parts.getOrDefault(cells[0], Set.of()),
					Text.of(cells[9], cells[10])));
		}
	}

	private static String constant(String word) {
		return word.toUpperCase(Locale.ROOT).replace('-', '_');
	}

	private static Set<String> profiles(String words) {
		return words.isEmpty() || words.equals(ANY) ? Set.of() : Set.of(words.split(" "));
	}

	/** What stands below the headings, as cells. */
	private static List<String[]> lines(String name) {
		try (var reader = new BufferedReader(new InputStreamReader(RetentionTable.class.getResourceAsStream(name),
				StandardCharsets.UTF_8))) {
			return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1)
					.map(line -> line.split(";", -1)).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
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

	/** The term of a rule in this home, in its unit. */
	int term(Records records, RetentionRule rule) {
		return records.settings().get(rule.setting()).filter(text -> text.matches("[0-9]{1,3}")).map(Integer::valueOf)
				.filter(rule::allows).orElse(rule.term());
	}
}
