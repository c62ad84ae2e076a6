package nl.dossierbrug.exchange.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import nl.dossierbrug.core.outcome.Severity;

/** Gathers what checking finds. Entries in a row that have the same trouble are told once. */
final class Found {

	private final AuditWords words;
	private final List<AuditFinding> findings = new ArrayList<>();
	private String kind = "";
	private Severity severity;
	private Object[] more = {};
	private long first;
	private long last;

	/** @param words for what is found */
	Found(AuditWords words) {
		this.words = words;
	}

	/** Something is wrong with entries. @param details what the words need besides the numbers */
	void entries(Severity weight, String what, long from, long to, Object... details) {
		if (!what.equals(kind) || from != last + 1 || !Arrays.equals(details, more)) {
			flush();
			kind = what;
			severity = weight;
			more = details;
			first = from;
		}
		last = to;
	}

	void error(String what, long number, Object... details) {
		entries(Severity.ERROR, what, number, number, details);
	}

	/** Something is wrong with a record. */
	void record(String subject, String what, Object... details) {
		flush();
		findings.add(new AuditFinding(Severity.ERROR, words.masked(subject), words.of(what, details)));
	}

	List<AuditFinding> all() {
		flush();
		return findings;
	}

	private void flush() {
		if (!kind.isEmpty()) {
			String range = first == last ? Long.toString(first) : first + "-" + last;
			Object[] details = new Object[more.length + 1];
			details[0] = range;
			System.arraycopy(more, 0, details, 1, more.length);
			findings.add(new AuditFinding(severity, "entry " + range, words.of(kind, details)));
			kind = "";
		}
	}
}
