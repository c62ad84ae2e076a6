package nl.dossierbrug.cli.command;

import java.util.List;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row.Audience;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.session.ExitCode;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.audit.AuditFinding;
import nl.dossierbrug.exchange.audit.AuditVerdict;

/** What checking the log came to: one line for scripts, with everything that was found; for people each thing in full. */
final class AuditReport {

	private final Messages texts;
	private final Session session;

	AuditReport(Messages texts, Session session) {
		this.texts = texts;
		this.session = session;
	}

	void show(AuditVerdict verdict) {
		verdict.findings().forEach(this::tell);
		Row row = Row.empty().with("verified", new Cell.Flag(verdict.verified()));
		if (!verdict.findings().isEmpty()) {
			session.ends(ExitCode.FOUND);
			List<Row> found = verdict.findings().stream().map(AuditReport::row).toList();
			row = row.with("findings", new Cell.Rows(found), Audience.SCRIPTS);
		}
		session.show(row);
		session.say(verdict.verified() ? texts.text("audit.verified", verdict.entries(), verdict.records())
				: texts.text("audit.found", verdict.findings().size(), verdict.entries(), verdict.records()));
		if (verdict.elsewhere() > 0) {
			session.say(texts.text("audit.elsewhere", verdict.elsewhere()));
		}
		session.say(texts.text("audit.compare", Long.toString(verdict.last()), verdict.code()));
	}

	private static Row row(AuditFinding finding) {
		return Row.empty().with("severity", Cell.of(finding.severity().name().toLowerCase(java.util.Locale.ROOT)))
				.with("subject", Cell.of(finding.subject())).with("refusal", new Cell.Refused(finding.words()));
	}

	private void tell(AuditFinding finding) {
		boolean error = finding.severity() == Severity.ERROR;
		session.note(0, texts.text(error ? "audit.label.error" : "audit.label.warning"), finding.words().what());
		session.note(2, texts.text("audit.label.meaning"), finding.words().meaning());
		session.note(2, texts.text("audit.label.next"), finding.words().next());
		session.note(2, texts.text("audit.label.who"), finding.words().who());
	}
}
