package nl.dossierbrug.exchange.ledger;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.dossierbrug.core.table.DataRow;
import nl.dossierbrug.core.table.DataTable;
import nl.dossierbrug.exchange.model.LineMessage;

/** How long it is waited before something is tried again, read from {@code pauses.csv}. */
final class Pauses {

	/** However long a system asks to wait: somebody may look again the next day. */
	private static final Duration LONGEST = Duration.ofDays(1);
	private static final int SPREAD = 5;

	/** When a line is left alone. @param failures that many in a row */
	record OfLine(int failures, Duration pause) {
	}

	private final Map<Integer, Duration> messages;
	private final OfLine line;

	Pauses() {
		DataTable table = DataTable.beside(Pauses.class, "pauses.csv");
		messages = table.rows().stream().filter(row -> row.get("what").equals("message"))
				.collect(Collectors.toMap(Pauses::number, Pauses::pause));
		line = table.rows().stream().filter(row -> row.get("what").equals("line")).findFirst()
				.map(row -> new OfLine(number(row), pause(row))).orElseThrow();
	}

	private static int number(DataRow row) {
		return row.as("number", Integer::valueOf);
	}

	private static Duration pause(DataRow row) {
		return Duration.ofSeconds(row.as("seconds", Long::valueOf));
	}

	/**
	 * How long a message waits that came to nothing.
	 *
	 * @param asked how long the system asked to wait
	 * @return empty when it was tried often enough
	 */
	Optional<Duration> after(LineMessage message, Optional<Duration> asked) {
		return Optional.ofNullable(messages.get(message.tries())).map(own -> own.plus(spread(message, own)))
				.map(own -> asked.filter(longer -> longer.compareTo(own) > 0).map(longer -> longer.compareTo(LONGEST) > 0 ? LONGEST : longer).orElse(own));
	}

	/** The same for the same message, so that nothing has to be remembered. */
	private static Duration spread(LineMessage message, Duration pause) {
		long most = pause.toSeconds() / SPREAD;
		return Duration.ofSeconds(most == 0 ? 0 : Math.floorMod(message.key().hashCode(), most));
	}

	OfLine line() {
		return line;
	}
}
