package nl.dossierbrug.roster.internal.pupil;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;

/** Collects what is to be said of a list: of the row in hand, and of the list as a whole. */
final class Notes {

	private final Messages messages;
	private final Header header;
	private final Map<String, Text> plain = new HashMap<>();
	private final List<Finding> list = new ArrayList<>();
	private final Map<String, Counted> counted = new LinkedHashMap<>();
	private List<Finding> row = List.of();
	private int number;

	Notes(Messages messages, Header header) {
		this.messages = messages;
		this.header = header;
	}

	/** What is said next is about this row. */
	void begin(int rowNumber) {
		number = rowNumber;
		row = List.of();
	}

	/** What was said of the row. */
	List<Finding> ofRow() {
		return row;
	}

	/** Says something about a cell of the row. */
	void say(Severity severity, String rule, Column column, Object... arguments) {
		if (row.isEmpty()) {
			row = new ArrayList<>(2);
		}
		row.add(new Finding(rule, severity, header.heading(column), number, text(rule, arguments)));
	}

	/** Says something about two rows, which stays with the pupil of the first. */
	Finding aboutRow(Severity severity, String rule, Column column, int line, Object... arguments) {
		return new Finding(rule, severity, header.heading(column), line, text(rule, arguments));
	}

	/** Says something about the list as a whole. */
	void ofList(Severity severity, String rule, Column column, int line, Object... arguments) {
		list.add(new Finding(rule, severity, column == null ? "" : header.heading(column), line, text(rule, arguments)));
	}

	/** Counts what is done alike to a whole column; it is said once, with how many rows and which is the first. */
	void count(Severity severity, String rule, Column column) {
		counted.computeIfAbsent(rule, r -> new Counted(severity, rule, column, number)).rows++;
	}

	/** What was said of the list. */
	List<Finding> ofList() {
		List<Finding> all = new ArrayList<>(list);
		for (Counted c : counted.values()) {
			all.add(new Finding(c.rule, c.severity, header.heading(c.column), c.first,
					text(c.rule, header.heading(c.column), Integer.toString(c.rows), Integer.toString(c.first))));
		}
		return all;
	}

	/** A text without arguments is made once, however many rows it is said of. */
	private Text text(String rule, Object... arguments) {
		return arguments.length > 0 ? messages.text(rule, arguments) : plain.computeIfAbsent(rule, messages::text);
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
