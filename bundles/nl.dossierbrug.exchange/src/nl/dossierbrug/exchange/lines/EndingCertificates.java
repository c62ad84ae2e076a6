package nl.dossierbrug.exchange.lines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.text.Argument;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.Right;
import nl.dossierbrug.exchange.model.SchoolLine;

/** Warns of the client certificates of lines before they end: a new one takes weeks to get. Needs the right to see lists. */
public final class EndingCertificates {

	private static final Duration BEFORE = Duration.ofDays(30);

	private final Desk desk;
	private final Connectors connectors;
	private final Messages words = new Messages(EndingCertificates.class);

	public EndingCertificates(Desk desk, Connectors connectors) {
		this.desk = desk;
		this.connectors = connectors;
	}

	/** Those of this home's lines that end within 30 days or have ended, the first to end first. */
	public Outcome<List<CertificateDue>> due() {
		return desk.with(List.of(Right.SEE_LIST), () -> {
			Map<String, Text> names = connectors.names();
			Instant now = desk.now();
			return Outcome.done(desk.read(records -> records.lines().all()).stream().filter(line -> line.sealedBy().equals(desk.secrets().key()))
					.filter(line -> line.certificateUntil().filter(until -> until.isBefore(now.plus(BEFORE))).isPresent())
					.sorted(Comparator.comparing(line -> line.certificateUntil().orElseThrow()))
					.map(line -> due(line, names.getOrDefault(line.connector(), Text.same(line.connector())), now)).toList());
		});
	}

	private CertificateDue due(SchoolLine line, Text system, Instant now) {
		Instant until = line.certificateUntil().orElseThrow();
		LocalDate lastDay = LocalDate.ofInstant(until, desk.zone());
		boolean over = !now.isBefore(until);
		return new CertificateDue(line.connector(), line.school(), lastDay, over, words.text(over ? "certificate.ended" : "certificate.ending", system,
				new Argument.Code(line.school().toString()), lastDay));
	}
}
