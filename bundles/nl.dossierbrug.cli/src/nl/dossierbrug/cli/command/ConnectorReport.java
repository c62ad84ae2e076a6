package nl.dossierbrug.cli.command;

import java.util.Locale;
import java.util.Optional;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.output.Row.Audience;
import nl.dossierbrug.cli.session.ExitCode;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.connectors.check.CheckedConnector;
import nl.dossierbrug.connectors.check.Signer;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.text.Argument;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.connectors.ListedConnector;

/** What came of looking at a connector that somebody brings: for scripts a line for each finding, then one for each connector in it. */
final class ConnectorReport {

	private final Messages texts;
	private final ContractWords words;
	private final Session session;

	ConnectorReport(Messages texts, ContractWords words, Session session) {
		this.texts = texts;
		this.words = words;
		this.session = session;
	}

	void show(CheckedConnector checked) {
		if (session.json()) {
			checked.findings().forEach(finding -> session.show(row(finding)));
		} else {
			session.found(checked.findings());
		}
		if (checked.findings().stream().anyMatch(finding -> finding.severity() != Severity.INFO)) {
			session.ends(ExitCode.FOUND);
		}
		if (checked.connectors().isEmpty() && session.json()) {
			session.show(row(checked, Optional.empty(), Optional.empty()));
		}
		checked.connectors().forEach(one -> session.show(row(checked, one.id(), one.kind())));
		session.say(checked.ok() ? texts.text("connectors.check.ok", signed(checked)) : texts.text("connectors.check.refused"));
	}

	private Text signed(CheckedConnector checked) {
		return checked.signer().map(this::signed).orElseGet(() -> texts.text("connectors.check.unsigned"));
	}

	private Text signed(Signer signer) {
		return texts.text("connectors.check.signed", signer.subject(), new Argument.Code(signer.fingerprint()));
	}

	private static Row row(Finding finding) {
		return Row.empty().with("rule", Cell.of(finding.rule())).with("severity", Cell.of(finding.severity().name().toLowerCase(Locale.ROOT)))
				.with("path", Cell.of(finding.path())).with("line", Cell.of(finding.line())).with("message", Cell.of(finding.message()));
	}

	private Row row(CheckedConnector checked, Optional<String> id, Optional<ListedConnector.Kind> kind) {
		return Row.empty().with("ok", new Cell.Flag(checked.ok()), Audience.SCRIPTS).with("id", Cell.text(id))
				.with("kind", kind.map(one -> words.of("connector", one.word())).orElseGet(Cell.Nothing::new))
				.with("version", Cell.text(Optional.of(checked.version()).filter(version -> !version.isEmpty())));
	}
}
