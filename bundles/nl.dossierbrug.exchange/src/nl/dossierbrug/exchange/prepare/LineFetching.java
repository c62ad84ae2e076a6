package nl.dossierbrug.exchange.prepare;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.line.DossierQuestion;
import nl.dossierbrug.core.line.Fetched;
import nl.dossierbrug.core.line.LiveDossiers;
import nl.dossierbrug.core.line.OfferedDossier;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.prepare.FetchedDossiers.Fetch;

/** Fetches dossiers over a line; of what is still held it is asked only whether there is something newer. */
final class LineFetching {

	/** So far may the clock of a system that tells no times be behind ours: what is asked for too early is only fetched once more. */
	private static final Duration CLOCKS = Duration.ofMinutes(10);

	private final Desk desk;
	private final DossierSender sender;
	private final LiveDossiers live;
	private final Profile profile;
	private final String place;
	private final LineReading reading;
	private final FetchedDossiers held;
	/** What was asked for in this piece of work: as long as it is held, it is as it was. */
	private final Set<String> asked = new HashSet<>();

	/**
	 * @param place tells the dossiers of one school from those of another
	 * @param held where what was fetched is held
	 */
	LineFetching(Desk desk, DossierSender sender, LiveDossiers live, Profile profile, String place, LineReading reading, FetchedDossiers held) {
		this.desk = desk;
		this.sender = sender;
		this.live = live;
		this.profile = profile;
		this.place = place;
		this.reading = reading;
		this.held = held;
	}

	/**
	 * A dossier as it is in its system now.
	 *
	 * @return refused with {@code line.empty-dossier} when the system says that it gave it and did not, or with what it says
	 * @throws SourceStopped when nothing can be had over the line
	 */
	Outcome<Fetch> of(OfferedDossier dossier) {
		String id = String.join("/", sender.id(), place, profile.code(), dossier.key());
		Optional<Fetch> before = held.of(id);
		boolean known = asked.contains(id) || dossier.changed().isPresent() && before.flatMap(Fetch::changed).equals(dossier.changed());
		if (before.isPresent() && known) {
			return Outcome.done(before.get());
		}
		Instant now = desk.now();
		MeasuredSink sink = new MeasuredSink(() -> desk.refusal("line.large-dossier", sender.name()));
		DossierQuestion question = new DossierQuestion(dossier.key(), profile, before.map(fetch -> fetch.changed().orElse(fetch.asked().minus(CLOCKS))));
		try {
			return reading.ask(call -> live.fetch(call, question, sink)).then(answer -> got(id, dossier, now, answer, before, sink));
		} finally {
			sink.close();
		}
	}

	private Outcome<Fetch> got(String id, OfferedDossier dossier, Instant now, Fetched answer, Optional<Fetch> before, MeasuredSink sink) {
		Optional<Fetch> fetch = answer == Fetched.NOT_NEWER ? before.map(same -> same.stillOf(dossier.changed()))
				: sink.bytes().map(bytes -> Fetch.of(id, now, dossier.changed(), bytes, sink.attachments()));
		fetch.ifPresent(found -> {
			held.hold(found);
			asked.add(id);
		});
		return fetch.map(Outcome::done).orElseGet(() -> Outcome.refused(desk.refusal("line.empty-dossier", sender.name())));
	}
}
