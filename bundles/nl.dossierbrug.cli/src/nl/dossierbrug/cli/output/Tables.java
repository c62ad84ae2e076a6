package nl.dossierbrug.cli.output;

import java.io.PrintStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Text;

/**
 * The answer for people: tables with a heading, the findings, refusals and further rows of a row below it.
 *
 * <p>Rows are held back to line them up, but never more than a screenful at a time: a list may be long.
 */
public final class Tables implements Output {

	private static final int HELD_BACK = 500;
	private static final int WIDEST = 72;

	private final PrintStream out;
	private final Values values;
	private final Notes notes;
	private final Notes messages;
	private final String indent;
	private final List<Row> held = new ArrayList<>();
	private List<String> keys = List.of();
	private int[] widths = {};

	/**
	 * @param out standard output
	 * @param err standard error, for messages
	 * @param language of headings and sentences
	 * @param zone of times
	 * @param showBsn whether BSNs are shown in clear
	 */
	public Tables(PrintStream out, PrintStream err, Language language, ZoneId zone, boolean showBsn) {
		this(out, err, new Values(language, zone, showBsn), "");
	}

	private Tables(PrintStream out, PrintStream err, Values values, String indent) {
		this.out = out;
		this.values = values;
		this.indent = indent;
		notes = new Notes(out, values);
		messages = new Notes(err, values);
	}

	@Override
	public void row(Row row) {
		if (!columns(row).equals(keys)) {
			flushTable();
			keys = columns(row);
			widths = null;
		}
		held.add(row);
		if (held.size() >= HELD_BACK) {
			writeHeld();
		}
	}

	@Override
	public void say(Text sentence) {
		flushTable();
		String words = sentence.in(values.language());
		if (words.isBlank()) {
			out.println();
		}
		notes.folded(indent, "", words);
	}

	@Override
	public void line(String line) {
		flushTable();
		out.println(indent + line);
	}

	@Override
	public void found(List<Finding> findings) {
		flushTable();
		notes.findings(indent, findings);
	}

	@Override
	public void refused(Refusal refusal) {
		flushTable();
		messages.refusal(indent, refusal);
	}

	@Override
	public void end() {
		flushTable();
		out.flush();
	}

	private void flushTable() {
		writeHeld();
		keys = List.of();
		widths = null;
	}

	private static boolean standsBelow(Cell cell) {
		return cell instanceof Cell.Found || cell instanceof Cell.Refused || cell instanceof Cell.Rows;
	}

	/** The keys that make a column. One that has findings or rows in it, or could have, stands below the row instead. */
	private static List<String> columns(Row row) {
		return row.seenBy(Row.Audience.PEOPLE).stream()
				.filter(e -> !standsBelow(e.cell()) && !e.key().equals("refusal")).map(Row.Entry::key).toList();
	}

	private List<String> texts(Row row) {
		return row.seenBy(Row.Audience.PEOPLE).stream()
				.filter(e -> !standsBelow(e.cell()) && !e.key().equals("refusal")).map(e -> values.forPeople(e.cell()))
				.toList();
	}

	private void writeHeld() {
		if (held.isEmpty()) {
			return;
		}
		List<List<String>> lines = new ArrayList<>();
		for (Row row : held) {
			lines.add(texts(row));
		}
		boolean first = widths == null;
		List<String> headings = keys.stream().map(k -> values.words("column." + k)).toList();
		if (first) {
			widths = new int[keys.size()];
			widen(headings);
		}
		lines.forEach(this::widen);
		if (first && !keys.isEmpty()) {
			writeLine(headings);
			out.println(indent + "─".repeat(Math.max(1, total())));
		}
		for (int i = 0; i < held.size(); i++) {
			if (!keys.isEmpty()) {
				writeLine(lines.get(i));
			}
			writeBelow(held.get(i));
		}
		held.clear();
	}

	private int total() {
		int sum = -2;
		for (int width : widths) {
			sum += width + 2;
		}
		return sum;
	}

	private void widen(List<String> texts) {
		for (int i = 0; i < texts.size(); i++) {
			widths[i] = Math.min(WIDEST, Math.max(widths[i], width(texts.get(i))));
		}
	}

	private static int width(String text) {
		return text.codePointCount(0, text.length());
	}

	private void writeLine(List<String> texts) {
		StringBuilder line = new StringBuilder(indent);
		for (int i = 0; i < texts.size(); i++) {
			String text = texts.get(i);
			line.append(text).append(" ".repeat(Math.max(0, widths[i] - width(text)) + 2));
		}
		out.println(line.toString().stripTrailing());
	}

	private void writeBelow(Row row) {
		for (Row.Entry entry : row.seenBy(Row.Audience.PEOPLE)) {
			switch (entry.cell()) {
				case Cell.Found found -> notes.findings(indent + "    ", found.findings());
				case Cell.Refused refused -> notes.refusal(indent + "    ", refused.refusal());
				case Cell.Rows rows when !rows.rows().isEmpty() -> {
					Tables inner = new Tables(out, out, values, indent + "    ");
					rows.rows().forEach(inner::row);
					inner.end();
					out.println();
				}
				default -> {
					// it was a column
				}
			}
		}
	}
}
