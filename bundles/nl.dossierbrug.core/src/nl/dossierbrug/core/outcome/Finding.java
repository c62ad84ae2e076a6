package nl.dossierbrug.core.outcome;

import java.util.Objects;

import nl.dossierbrug.core.text.KeptWords;
import nl.dossierbrug.core.text.Text;

/**
 * Something that was noticed about data. A value, never thrown: all findings are collected, none stops the rest.
 *
 * @param rule the id of the rule that found it: one of the standard's own ids (such as {@code OVa.IZ01}), of the
 *        diagnostic catalogue (such as {@code ID-01}) or of ours, in lower case with a point (such as
 *        {@code list.bsn.zeros}); never blank
 * @param severity how much it weighs
 * @param path where in the input: for a dossier the positional path of the standard's own reports
 *        ({@code /dossier[1]/huidigeschool[1]}), for a list the column's heading; empty when it is about the whole
 * @param line the line, or for a list the row, counted from 1; 0 when it is about the whole
 * @param message what is wrong and what to do, in plain words; never a BSN in clear
 */
public record Finding(String rule, Severity severity, String path, int line, Text message) {

	public Finding {
		if (rule.isBlank()) {
			throw new IllegalArgumentException("a finding without a rule");
		}
		Objects.requireNonNull(severity);
		Objects.requireNonNull(path);
		Objects.requireNonNull(message);
	}

	/** The same, with words that may be kept. */
	public Finding kept() {
		return message instanceof KeptWords ? this : new Finding(rule, severity, path, line, message.kept());
	}

	/** Whether this stops what it is about. */
	public boolean isError() {
		return severity == Severity.ERROR;
	}
}
