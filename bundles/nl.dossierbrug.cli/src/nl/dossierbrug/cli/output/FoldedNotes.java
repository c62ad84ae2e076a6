package nl.dossierbrug.cli.output;

import java.io.PrintStream;
import java.util.List;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Visible;

/** Findings and refusals as people read them: short lines, folded at the width of a screen. */
final class FoldedNotes {

	private final PrintStream out;
	private final Values values;
	private final CommandHints hints = new CommandHints();

	FoldedNotes(PrintStream out, Values values) {
		this.out = out;
		this.values = values;
	}

	void findings(String indent, List<Finding> findings) {
		for (Finding finding : findings) {
			String where = finding.line() == 0 ? ""
					: " (" + values.words(finding.path().startsWith("/") ? "line" : "row", Integer.toString(finding.line())) + ")";
			folded(indent, values.words("severity." + Values.lower(finding.severity())) + ": ",
					hints.message(finding).in(values.language()) + where);
		}
	}

	/** A refusal whole, with every reason in it. */
	void refusal(String indent, Refusal refusal) {
		refusal.each().forEach(reason -> reason(indent, reason));
	}

	/** A refusal of which the first reason was told already: what that means, and the others whole. */
	void wayOut(String indent, Refusal refusal) {
		parts(indent, refusal);
		refusal.also().forEach(reason -> reason(indent, reason));
	}

	private void reason(String indent, Refusal reason) {
		folded(indent, values.words("refused") + ": ", reason.what().in(values.language()));
		parts(indent + "  ", reason);
	}

	private void parts(String indent, Refusal reason) {
		folded(indent, values.words("refused.meaning") + ": ", reason.meaning().in(values.language()));
		folded(indent, values.words("refused.next") + ": ", hints.next(reason).in(values.language()));
		folded(indent, values.words("refused.who") + ": ", reason.who().in(values.language()));
	}

	/** Writes a label and a text, folded so that the text hangs under itself. Nothing when there is no text. */
	void folded(String indent, String label, String text) {
		if (text.isBlank()) {
			return;
		}
		String before = Visible.line(label);
		String hanging = indent + " ".repeat(before.length());
		StringBuilder line = new StringBuilder(indent).append(before);
		boolean fresh = true;
		for (String word : Visible.line(text).strip().split("\\s+")) {
			if (!fresh && line.length() + 1 + word.length() > values.width()) {
				out.println(line);
				line = new StringBuilder(hanging);
				fresh = true;
			}
			line.append(fresh ? "" : " ").append(word);
			fresh = false;
		}
		out.println(line);
	}
}
