package nl.dossierbrug.exchange.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

import nl.dossierbrug.core.id.School;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.store.Records;

/**
 * Lines that are left alone for a while, because one message after the other came to nothing. How many did and until when stands in a
 * setting of the line: {@code 5 1780300000000}; without a moment it is not paused, and without anything it works.
 */
public final class LinePauses {

	private final Desk desk;

	public LinePauses(Desk desk) {
		this.desk = desk;
	}

	/** Until when a line is paused; empty when it is not, or not any more. */
	public Optional<Instant> until(Records records, String connector, School school) {
		return kept(records, connector, school).filter(parts -> parts.length > 1).map(parts -> Instant.ofEpochMilli(Long.parseLong(parts[1])))
				.filter(until -> until.isAfter(desk.now()));
	}

	/** The line works: somebody tested it, or the system answered. Whatever waits for it may go. */
	public void resume(Records records, String connector, School school) {
		if (kept(records, connector, school).isPresent()) {
			records.settings().set(key(connector, school), "");
		}
	}

	/** A message came to nothing; says whether the line is paused now and was not before. */
	boolean failed(Records records, String connector, School school, Pauses.OfLine rest) {
		int failures = kept(records, connector, school).map(parts -> Integer.parseInt(parts[0])).orElse(0) + 1;
		boolean was = until(records, connector, school).isPresent();
		boolean pause = failures >= rest.failures();
		records.settings().set(key(connector, school),
				pause ? failures + " " + desk.now().plus(rest.pause()).toEpochMilli() : Integer.toString(failures));
		return pause && !was;
	}

	private static Optional<String[]> kept(Records records, String connector, School school) {
		return records.settings().get(key(connector, school)).filter(Predicate.not(String::isEmpty)).map(value -> value.split(" "));
	}

	/** A branch may speak over the line of its school, so they rest together. No connector can declare a setting with a colon. */
	private static String key(String connector, School school) {
		return "ledger:pause:" + connector + ":" + school.brin();
	}
}
