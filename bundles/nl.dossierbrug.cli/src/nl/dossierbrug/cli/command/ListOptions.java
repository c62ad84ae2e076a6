package nl.dossierbrug.cli.command;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.pupil.DayOrder;
import nl.dossierbrug.core.pupil.ListChoices;
import nl.dossierbrug.exchange.pupils.Selection;

/** What may be typed to say how a pupil list is read: which sheets, what its columns are, and what goes first in its dates. */
final class ListOptions {

	/** What is told of how a list was read, while nothing was repaired and nothing is in doubt. */
	static final Set<String> ONLY_TOLD = Set.of("list.columns.unused", "list.sheet", "list.table", "list.choice.remembered", "list.header.repeated",
			"list.year.group", "list.year.empty", "list.date.text", "list.name.split", "list.name.prefix");

	private static final String COLUMN = "--column";
	private static final String NOT_USED = "-";
	private static final String DAY_FIRST = "dag-maand";
	private static final String MONTH_FIRST = "maand-dag";

	private ListOptions() {
	}

	static void describe(Syntax syntax) {
		syntax.repeated(COLUMN, "\"HEADING=FIELD\"").repeated("--sheet", "NAME").optional("--dates", DAY_FIRST + "|" + MONTH_FIRST);
	}

	/** The selection of a list that is read as was typed. */
	static Selection read(Selection selection, Arguments arguments) throws WrongUse {
		Optional<DayOrder> days = arguments.oneOf("--dates", DAY_FIRST, MONTH_FIRST)
				.map(word -> word.equals(MONTH_FIRST) ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST);
		return selection.read(new ListChoices(columns(arguments), new HashSet<>(arguments.all("--sheet")), days));
	}

	/** Of a school, where one may be typed. */
	static Selection ofSchool(Selection selection, Arguments arguments) throws WrongUse {
		if (!arguments.given("--school")) {
			if (arguments.given("--vestiging")) {
				throw arguments.wrong("usage.together", "--vestiging", "--school");
			}
			return selection;
		}
		School school = arguments.school();
		return selection.at(school);
	}

	private static Map<String, Optional<Column>> columns(Arguments arguments) throws WrongUse {
		Map<String, Optional<Column>> columns = new LinkedHashMap<>();
		for (String typed : arguments.all(COLUMN)) {
			int equals = typed.lastIndexOf('=');
			String field = typed.substring(equals + 1).strip();
			Optional<Column> column = Column.of(field);
			if (equals < 1 || column.isEmpty() && !field.equals(NOT_USED)) {
				throw arguments.wrong("usage.pair", COLUMN, typed, "\"Klas(sen)=groep\" ("
						+ Arrays.stream(Column.values()).map(Column::word).collect(Collectors.joining(", ")) + ", " + NOT_USED + ")");
			}
			String heading = typed.substring(0, equals).strip();
			Optional<Column> other = columns.putIfAbsent(heading, column);
			if (other != null && !other.equals(column)) {
				throw arguments.wrong("usage.two-values", COLUMN, heading, word(other), word(column));
			}
		}
		return columns;
	}

	private static String word(Optional<Column> column) {
		return column.map(Column::word).orElse(NOT_USED);
	}
}
