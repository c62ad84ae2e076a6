package nl.dossierbrug.standard.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.standard.table.CodeLists;
import nl.dossierbrug.standard.table.Table;

/** The checks of a version, from {@code rules.csv}, which explains its columns and kinds itself. */
final class RuleTable {

	private static final String ANY = "*";
	private static final String LIST = "list:";

	private final CodeLists lists;
	private final NearMiss nearMiss;
	private final List<Rule> rules = new ArrayList<>();

	/** @throws IllegalStateException when a row makes no sense: a fault of the table */
	RuleTable(Table table, CodeLists lists, Messages messages) {
		this.lists = lists;
		nearMiss = new NearMiss(messages);
		for (Table.Row row : table.rows()) {
			try {
				rules.add(rule(row));
			} catch (IllegalArgumentException e) {
				throw row.fault(e.getMessage());
			}
			if (!messages.has(row.get("message"))) {
				throw row.fault("no message " + row.get("message"));
			}
		}
	}

	/** The checks in order. */
	List<Rule> rules() {
		return List.copyOf(rules);
	}

	private Rule rule(Table.Row row) {
		Set<Profile> profiles = row.get("profiles").equals(ANY) ? Set.of()
				: split(row.get("profiles")).stream().map(Profile::new).collect(Collectors.toSet());
		List<Condition> when = row.get("when").isEmpty() ? List.of()
				: Arrays.stream(row.get("when").split(" and ")).map(Condition::of).toList();
		return new Rule(row.get("id"), row.get("scope"), profiles, !row.get("executed").equals("no"),
				Optional.of(row.get("category")).filter(c -> !c.isEmpty()).map(Category::new),
				new NodePath(row.get("subject")), when, predicate(row), row.get("message"));
	}

	private Predicate predicate(Table.Row row) {
		List<NodePath> paths = split(row.get("path")).stream().map(NodePath::new).toList();
		NodePath path = paths.getFirst();
		String values = row.get("values");
		return switch (row.get("kind")) {
		case "code" -> new InCodeList(path, lists.list(values.substring(LIST.length())), nearMiss);
		case "required" -> new Required(paths);
		case "forbidden" -> new Forbidden(paths, true);
		case "inconsistent" -> new Forbidden(paths, false);
		case "must-be" -> new MustBe(path, allowed(values), false, false);
		case "mask" -> new MustBe(path, allowed(values), false, true);
		case "if-present" -> new MustBe(path, allowed(values), true, false);
		case "must-be-true" -> new MustBeTrue(path);
		case "pattern" -> new Matches(path, Pattern.compile(values));
		case "test-cut-off" -> new TestCutOff(path, Integer.parseInt(values));
		default -> throw row.fault("no kind " + row.get("kind"));
		};
	}

	private List<String> allowed(String values) {
		return values.startsWith(LIST) ? List.copyOf(lists.list(values.substring(LIST.length())).values()) : split(values);
	}

	private static List<String> split(String text) {
		return List.of(text.split("\\|"));
	}
}
