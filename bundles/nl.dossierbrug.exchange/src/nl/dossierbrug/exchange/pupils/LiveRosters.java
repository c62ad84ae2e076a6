package nl.dossierbrug.exchange.pupils;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.id.SchoolYear;
import nl.dossierbrug.core.line.LiveRoster;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.line.RosterQuestion;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.pupil.Roster;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.exchange.connectors.LineQuestions;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.Digests;
import nl.dossierbrug.exchange.model.LineMessage.Kind;

/**
 * The rosters that were fetched over lines, kept in memory for one piece of work: the next time it is only asked whether
 * something changed. Nothing of them is written down. Safe for many threads; who only looks does not wait for a line.
 */
final class LiveRosters {

	/** A roster of a few hundred kilobytes, from a system that may have to gather it first. */
	private static final Duration LIMIT = Duration.ofMinutes(2);
	/** The clock of the system and ours need not agree: what changed while it answered must not be missed. */
	private static final Duration BEFORE = Duration.ofMinutes(10);

	private final Map<Whose, Known> known = new ConcurrentHashMap<>();

	private record Whose(String sender, School school) {
	}

	/** @param digest of who is in it, and where */
	private record Known(Roster roster, SchoolYear year, Instant asked, String digest) {
	}

	/** The roster of now. @return or why there is none: no line, not now, never */
	Outcome<Roster> fetch(DossierSender sender, School school, LineQuestions questions, Desk desk, Progress progress) {
		Optional<LiveRoster> live = sender.liveRoster();
		if (live.isEmpty()) {
			return Outcome.refused(desk.refusal("live.none", sender.name()));
		}
		Whose whose = new Whose(sender.id(), school);
		Instant now = desk.now();
		SchoolYear year = SchoolYear.of(LocalDate.ofInstant(now, desk.zone()));
		Optional<Known> before = Optional.ofNullable(known.get(whose)).filter(it -> it.year().equals(year));
		RosterQuestion question = new RosterQuestion(year, before.map(it -> it.asked().minus(BEFORE)));
		return questions.ask(Kind.ROSTER, sender, school, LIMIT, progress, call -> live.get().roster(call, question)).then(reply -> switch (reply) {
			case Reply.NotNow<Optional<Roster>>(var reason, var after) -> Outcome.refused(reason);
			case Reply.Never<Optional<Roster>>(var reason) -> Outcome.refused(reason);
			case Reply.Done<Optional<Roster>>(Optional<Roster> given) -> {
				given.ifPresent(roster -> known.put(whose, new Known(roster, year, now, digest(roster))));
				// who was asked for everything and tells that nothing changed has nothing
				yield given.or(() -> before.map(Known::roster)).map(Outcome::done)
						.orElseGet(() -> Outcome.refused(desk.refusal("live.empty", sender.name())));
			}
		});
	}

	/** By what the roster that was fetched last is recognised; empty when none was. */
	Optional<String> digest(String sender, School school) {
		return Optional.ofNullable(known.get(new Whose(sender, school))).map(Known::digest);
	}

	private static String digest(Roster roster) {
		return Digests.sha256(roster.pupils().pupils().stream().map(pupil -> pupil.row() + "\t" + pupil.leerlingnummer() + "\t" + pupil.name().letters()
				+ "\t" + pupil.birthDate().map(LocalDate::toString).orElse("")).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8));
	}
}
