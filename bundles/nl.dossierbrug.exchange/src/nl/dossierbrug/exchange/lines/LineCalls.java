package nl.dossierbrug.exchange.lines;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.line.Call;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.connectors.CallMaker;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.SchoolLine;

/** Makes calls over the lines of a home. What was opened for a line stays open until that is changed, or the session ends. */
public final class LineCalls implements CallMaker, AutoCloseable {

	private final Desk desk;
	private final Messages words = new Messages(LineCalls.class);
	private final Map<String, OpenLine> open = new HashMap<>();

	public LineCalls(Desk desk) {
		this.desk = desk;
	}

	@Override
	public Outcome<Call> call(Connector connector, School school, Duration limit, Progress progress) {
		return kept(connector, school).then(line -> opened(connector, line)).map(line -> {
			Clock clock = desk.clock();
			Instant deadline = clock.instant().plus(limit);
			Map<String, String> settings = desk.read(records -> desk.settingsOf(connector, records));
			return new Call(school, settings, line.line(new TimeLeft(clock, deadline)), clock, deadline, progress);
		});
	}

	/** The line of the branch, else that of the main branch; on a server, of those the one that this home sealed. */
	private Outcome<SchoolLine> kept(Connector connector, School school) {
		List<SchoolLine> lines = desk.read(records -> records.lines().all()).stream()
				.filter(line -> line.connector().equals(connector.id()) && line.school().brin().equals(school.brin()))
				.filter(line -> line.school().equals(school) || line.school().equals(new School(school.brin()))).toList();
		Optional<SchoolLine> own = lines.stream().filter(line -> line.sealedBy().equals(desk.secrets().key()))
				.max(Comparator.comparing(line -> line.school().equals(school)));
		return own.map(Outcome::done).orElseGet(() -> Outcome.refused(Refusal.of(words, lines.isEmpty() ? "line.none" : "line.elsewhere",
				connector.name(), school.toString())));
	}

	/** Every reason why it cannot be used. */
	private Outcome<OpenLine> opened(Connector connector, SchoolLine line) {
		Optional<Credentials> credentials = new LineSecrets(desk.secrets()).opened(line);
		if (credentials.isEmpty()) {
			return Outcome.refused(Refusal.of(words, "line.elsewhere", connector.name(), line.school().toString()));
		}
		OpenLine ready = ready(connector, line, credentials.get());
		List<Refusal> refusals = new ArrayList<>();
		ready.certificate().ifPresent(certificate -> refusals.addAll(certificate.objections(desk.clock())));
		refusals.addAll(new AskedBesides(connector, words).missing(credentials.get().particulars()));
		return refusals.isEmpty() ? Outcome.done(ready) : Outcome.refused(refusals);
	}

	private synchronized OpenLine ready(Connector connector, SchoolLine line, Credentials credentials) {
		OpenLine before = open.get(line.id());
		if (before != null && before.isOf(line)) {
			return before;
		}
		forget(line.id());
		Optional<ClientCertificate> certificate = credentials.hasCertificate()
				? Optional.of(ClientCertificate.of(credentials.certificate(), credentials.passphrase().toCharArray())).flatMap(LineCalls::done) : Optional.empty();
		OpenLine ready = new OpenLine(line, credentials, certificate, connector.name(), desk.clock());
		open.put(line.id(), ready);
		return ready;
	}

	/** It was read when the line was set, and is sealed since. */
	private static Optional<ClientCertificate> done(Outcome<ClientCertificate> read) {
		return read instanceof Outcome.Done<ClientCertificate>(ClientCertificate certificate) ? Optional.of(certificate) : Optional.empty();
	}

	/** A line was changed or removed: whatever goes on over it is broken off, and its tokens are gone. */
	synchronized void forget(String id) {
		OpenLine gone = open.remove(id);
		if (gone != null) {
			gone.close();
		}
	}

	/** Breaks off whatever is still going on over any line. */
	@Override
	public synchronized void close() {
		open.values().forEach(OpenLine::close);
		open.clear();
	}
}
