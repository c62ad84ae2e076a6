package nl.dossierbrug.cli.output;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.core.text.Visible;

/**
 * The answer for people: tables with a heading, the findings, refusals and further rows of a row below it.
 *
 * <p>Rows are held back to line them up, but never more than a screenful at a time: a list may be long.
 */
public final class Tables implements Output {

	private static final int HELD_BACK = 500;

	/** A row as people see it. @param columns what makes a column @param below what stands below the row, or would if there were any */
	private record Held(List<Row.Entry> columns, List<Row.Entry> below) {

		static Held of(Row row) {
			Map<Boolean, List<Row.Entry>> seen = row.seenBy(Row.Audience.PEOPLE).stream().collect(Collectors.partitioningBy(Held::isColumn));
			return new Held(seen.get(true), seen.get(false));
		}

		private static boolean isColumn(Row.Entry entry) {
			return switch (entry.cell()) {
				case Cell.Found found -> false;
				case Cell.Refused refused -> false;
				case Cell.Before before -> false;
				case Cell.Rows rows -> false;
				default -> !entry.key().equals("refusal");
			};
		}

		List<String> keys() {
			return columns.stream().map(Row.Entry::key).toList();
		}
	}

	private final PrintStream out;
	private final Values values;
	private final FoldedNotes notes;
	private final FoldedNotes messages;
	private final String indent;
	private final List<Held> held = new ArrayList<>();
	private List<String> keys = List.of();
	private Optional<Columns> columns = Optional.empty();

	/**
	 * @param out standard output
	 * @param err standard error, for messages
	 * @param look how it looks
	 */
	public Tables(PrintStream out, PrintStream err, OutputLook look) {
		this(out, err, new Values(look), "");
	}

	private Tables(PrintStream out, PrintStream err, Values values, String indent) {
		this.out = out;
		this.values = values;
		this.indent = indent;
		notes = new FoldedNotes(out, values);
		messages = new FoldedNotes(err, values);
	}

	@Override
	public void row(Row row) {
		Held seen = Held.of(row);
		List<String> itsKeys = seen.keys();
		if (!itsKeys.equals(keys)) {
			boolean another = !keys.isEmpty();
			flushTable();
			if (another) {
				out.println();
			}
			keys = itsKeys;
		}
		held.add(seen);
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
	public void note(int indent, Text label, Text words) {
		flushTable();
		notes.folded(this.indent + " ".repeat(indent), label.in(values.language()) + " ", words.in(values.language()));
	}

	@Override
	public void remark(Text sentence) {
		flushTable();
		messages.folded(indent, "", sentence.in(values.language()));
	}

	@Override
	public void line(String line) {
		flushTable();
		out.println(indent + Visible.line(line));
	}

	@Override
	public void found(List<Finding> findings) {
		flushTable();
		notes.findings(indent, findings);
	}

	@Override
	public void refused(Refusal refusal) {
		beside(refusal);
	}

	@Override
	public void beside(Refusal refusal) {
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
		columns = Optional.empty();
	}

	private void writeHeld() {
		if (held.isEmpty()) {
			return;
		}
		List<Piece> headings = keys.stream().map(k -> Piece.words(values.words("column." + k))).toList();
		boolean first = columns.isEmpty();
		Columns all = columns.orElseGet(() -> new Columns(values.width() - indent.length(), headings));
		columns = Optional.of(all);
		List<List<Piece>> lines = held.stream().map(row -> row.columns().stream().map(e -> values.piece(e.cell())).toList()).toList();
		lines.forEach(all::take);
		int[] widths = all.widths();
		if (first && !keys.isEmpty()) {
			writeLine(headings, widths);
			out.println(indent + "─".repeat(Math.max(1, Columns.total(widths))));
		}
		for (int i = 0; i < held.size(); i++) {
			if (!keys.isEmpty()) {
				writeLine(lines.get(i), widths);
			}
			writeBelow(held.get(i));
		}
		held.clear();
	}

	private void writeLine(List<Piece> pieces, int[] widths) {
		List<List<String>> folded = new ArrayList<>();
		for (int i = 0; i < widths.length; i++) {
			folded.add(pieces.get(i).lines(widths[i]));
		}
		int height = folded.stream().mapToInt(List::size).max().orElse(1);
		for (int row = 0; row < height; row++) {
			StringBuilder line = new StringBuilder(indent);
			for (int i = 0; i < widths.length; i++) {
				String text = row < folded.get(i).size() ? folded.get(i).get(row) : "";
				line.append(text).append(" ".repeat(Math.max(0, widths[i] - Piece.width(text)) + 2));
			}
			out.println(line.toString().stripTrailing());
		}
	}

	private void writeBelow(Held row) {
		for (Row.Entry entry : row.below()) {
			switch (entry.cell()) {
				case Cell.Found found -> notes.findings(indent + "    ", found.findings());
				case Cell.Refused refused when refused.titled() -> notes.wayOut(indent + "    ", refused.refusal());
				case Cell.Refused refused -> notes.refusal(indent + "    ", refused.refusal());
				case Cell.Before before when before.titled() -> notes.wayOut(indent + "    ", before.refusal());
				case Cell.Before before -> notes.refusal(indent + "    ", before.refusal());
				case Cell.Rows rows when !rows.rows().isEmpty() -> {
					Tables inner = new Tables(out, out, values, indent + "    ");
					rows.rows().forEach(inner::row);
					inner.end();
					out.println();
				}
				default -> {
					// nothing to tell
				}
			}
		}
	}
}
