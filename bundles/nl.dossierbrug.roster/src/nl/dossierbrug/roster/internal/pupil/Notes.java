package nl.dossierbrug.roster.internal.pupil;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;

/** Collects what is to be said of a list: of the row in hand, and of the list as a whole. */
public final class Notes {

	private final Messages messages;
	private final Function<Column, String> headings;
	private final String sheet;
	private final Map<String, Text> plain = new HashMap<>();
	private final List<Finding> list = new ArrayList<>();
	private final Map<Kind, Counted> counted = new LinkedHashMap<>();
	private List<Finding> row = List.of();
	private int number;

	/**
	 * @param messages the words, by rule
	 * @param sheet the sheet, where there are several with pupils; else empty
	 * @param headings what the file itself calls each column
	 */
	public Notes(Messages messages, String sheet, Function<Column, String> headings) {
		this.messages = messages;
		this.sheet = sheet;
		this.headings = headings;
	}

	/** What the file calls a column. */
	String heading(Column column) {
		return headings.apply(column);
	}

	/** The place of a finding: the heading, with the sheet in front where there are several. */
	private String path(Column column) {
		String heading = column == null ? "" : headings.apply(column);
		return sheet.isEmpty() ? heading : heading.isEmpty() ? sheet : sheet + "!" + heading;
	}

	/** What is said next is about this row. */
	public void begin(int rowNumber) {
		number = rowNumber;
		row = List.of();
	}

	/** What was said of the row. */
	public List<Finding> ofRow() {
		return row;
	}

	/** Says something about a cell of the row. */
	public void say(Severity severity, String rule, Column column, Object... arguments) {
		if (row.isEmpty()) {
			row = new ArrayList<>(2);
		}
		row.add(new Finding(rule, severity, path(column), number, text(rule, arguments)));
	}

	/** Says something about two rows, which stays with the pupil of the first. */
	public Finding aboutRow(Severity severity, String rule, Column column, int line, Object... arguments) {
		return new Finding(rule, severity, path(column), line, text(rule, arguments));
	}

	/** Says something about the list as a whole. */
	public void ofList(Severity severity, String rule, Column column, int line, Object... arguments) {
		list.add(new Finding(rule, severity, path(column), line, text(rule, arguments)));
	}

	/** Counts what is done alike to a whole column; it is said once, with how many rows and which is the first. */
	public void count(Severity severity, String rule, Column column) {
		counted.computeIfAbsent(new Kind(rule, column), kind -> new Counted(severity, rule, column, number)).rows++;
	}

	/** What was said of the list. */
	public List<Finding> ofList() {
		List<Finding> all = new ArrayList<>(list);
		for (Counted c : counted.values()) {
			all.add(new Finding(c.rule, c.severity, path(c.column), c.first,
					text(c.rule, headings.apply(c.column), c.rows, Integer.toString(c.first))));
		}
		return all;
	}

	/** A text without arguments is made once, however many rows it is said of. */
	private Text text(String rule, Object... arguments) {
		return arguments.length > 0 ? messages.text(rule, arguments) : plain.computeIfAbsent(rule, messages::text);
	}

	/** What is counted together. */
	private record Kind(String rule, Column column) {
	}

	/** Something that was done to several rows. */
	private static final class Counted {
		private final Severity severity;
		private final String rule;
		private final Column column;
		private final int first;
		private int rows;

		Counted(Severity severity, String rule, Column column, int first) {
			this.severity = severity;
			this.rule = rule;
			this.column = column;
			this.first = first;
		}
	}
}
