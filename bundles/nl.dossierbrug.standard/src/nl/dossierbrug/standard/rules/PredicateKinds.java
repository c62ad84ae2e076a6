package nl.dossierbrug.standard.rules;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.id.PersonalNumber;
import nl.dossierbrug.core.table.DataRow;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.standard.table.CodeList;
import nl.dossierbrug.standard.table.CodeLists;
import nl.dossierbrug.standard.tree.NodePath;

/** The kinds of checks that a table of rules can name, each with the class that makes it. */
final class PredicateKinds {

	private static final String LIST = "list:";
	private static final String TODAY = "today";
	private static final NodePath DOSSIER_DATE = new NodePath("/dossier/metadata/datum");

	private final CodeLists lists;
	private final Labels labels;
	private final Messages messages;
	private final DaySource today;
	private final Map<String, Function<DataRow, Predicate>> kinds = new HashMap<>();

	PredicateKinds(CodeLists lists, StatedProfile profile, Labels labels, Clock clock, Messages messages) {
		this.lists = lists;
		this.labels = labels;
		this.messages = messages;
		today = new DaySource.Today(clock, messages);
		NearMiss nearMiss = new NearMiss(messages);
		DaySource made = new DaySource.Stated(DOSSIER_DATE, labels, messages);
		kinds.put("code", r -> new InCodeList(path(r), list(r), nearMiss));
		kinds.put("required", r -> new Required(paths(r), true));
		kinds.put("required-filled", r -> new Required(paths(r), false));
		kinds.put("filled", r -> new Filled(paths(r)));
		kinds.put("written-number", r -> new NoSigns(path(r)));
		kinds.put("forbidden", r -> new Forbidden(paths(r), true));
		kinds.put("inconsistent", r -> new Forbidden(paths(r), false));
		kinds.put("must-be", r -> new MustBe(path(r), values(r), false, false));
		kinds.put("mask", r -> new MustBe(path(r), values(r), false, true));
		kinds.put("if-present", r -> new MustBe(path(r), values(r), true, false));
		kinds.put("must-not-be", r -> new MustNotBe(paths(r), Set.copyOf(values(r))));
		kinds.put("must-be-true", r -> new MustBeTrue(path(r)));
		kinds.put("pattern", r -> new Matches(path(r), r.as("values", Pattern::compile)));
		kinds.put("test-cut-off", r -> new TestCutOff(path(r), r.as("values", Integer::valueOf)));
		kinds.put("not-before", r -> new DateOrder(path(r), DateOrder.Order.NOT_BEFORE, day(r)));
		kinds.put("not-after", r -> new DateOrder(path(r), DateOrder.Order.NOT_AFTER, day(r)));
		kinds.put("years-before", r -> new YearsBefore(path(r), r.as("values", v -> Integer.valueOf(split(v).getFirst())), r.as("values", v -> Integer.valueOf(split(v).getLast())), made));
		kinds.put("same-day", r -> new SameDay(path(r), day(r), messages));
		kinds.put("in-school-year", r -> new InSchoolYear(path(r), new NodePath(r.get("values"))));
		kinds.put("school-year", r -> new SchoolYearForm(path(r)));
		kinds.put("school-years-follow", r -> new SchoolYearsFollow(path(r), messages));
		kinds.put("no-doubles", r -> new NoDoubles(path(r), values(r).stream().map(NodePath::new).toList()));
		kinds.put("not-that-number", r -> new NotThatNumber(path(r), values(r).stream().map(PersonalNumber::valueOf)
				.collect(Collectors.toUnmodifiableSet())));
		kinds.put("profile", r -> new ProfileKnown(profile));
		kinds.put("one-bundle", r -> new OneBundle(path(r), profile));
		kinds.put("matrix-statement", r -> new StatementFits(profile, messages));
		kinds.put("matrix-data", r -> new DataFitMatrix(profile, delivery(r), false));
		kinds.put("matrix-data-stated", r -> new DataFitMatrix(profile, delivery(r), true));
	}

	/**
	 * The check of a row.
	 *
	 * @param exact whether spaces count as something: only for what the published validator runs
	 * @throws IllegalStateException when the row names no kind: a fault of the table
	 */
	Predicate of(DataRow row, boolean exact) {
		String name = row.get("kind");
		Function<DataRow, Predicate> kind = kinds.get(name.equals("required") && !exact ? "required-filled" : name);
		if (kind == null) {
			throw row.fault("kind", "there is no kind " + row.get("kind"));
		}
		return kind.apply(row);
	}

	private static List<NodePath> paths(DataRow row) {
		return split(row.get("path")).stream().map(NodePath::new).toList();
	}

	private static NodePath path(DataRow row) {
		return paths(row).getFirst();
	}

	private List<String> values(DataRow row) {
		return row.get("values").startsWith(LIST) ? List.copyOf(list(row).values()) : split(row.get("values"));
	}

	private CodeList list(DataRow row) {
		return lists.list(row.get("values").substring(LIST.length()));
	}

	private DaySource day(DataRow row) {
		String day = row.get("values");
		return day.equals(TODAY) ? today : new DaySource.Stated(new NodePath(day), labels, messages);
	}

	private static Delivery delivery(DataRow row) {
		return Delivery.of(row.get("values")).orElseThrow(() -> row.fault("values", "there is no delivery " + row.get("values")));
	}

	private static List<String> split(String text) {
		return List.of(text.split("\\|"));
	}
}
