package nl.dossierbrug.exchange.lines;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Argument;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;

/**
 * What a status comes to of which the connector knows no better.
 *
 * @param system what the system is called
 */
record StatusAnswers(Text system, Clock clock) {

	private static final Duration LONGEST = Duration.ofDays(7);

	<T> Reply<T> of(int status, HttpHeaders headers) {
		return switch (status) {
			case 401, 403 -> Reply.never(refusal("line.denied", status));
			case 404, 410 -> Reply.never(refusal("line.nothing-there", status));
			case 407 -> Reply.notNow(refusal("line.proxy-login", status));
			case 408, 425, 429 -> new Reply.NotNow<>(refusal("line.busy", status), after(headers));
			default -> status >= 500 ? new Reply.NotNow<>(refusal("line.busy", status), after(headers))
					: Reply.never(refusal(status >= 300 && status < 400 ? "line.moved" : "line.status", status));
		};
	}

	/** How long the system asks to wait: in seconds, or until a moment. What is no such thing counts as nothing. */
	private Optional<Duration> after(HttpHeaders headers) {
		return headers.firstValue("Retry-After").map(String::strip).flatMap(this::pause).map(pause -> pause.isNegative() ? Duration.ZERO : pause)
				.map(pause -> pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
	}

	private Optional<Duration> pause(String value) {
		if (value.matches("[0-9]{1,9}")) {
			return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
		}
		try {
			return Optional.of(Duration.between(clock.instant(), ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant()));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	private Refusal refusal(String id, int status) {
		return Refusal.of(new Messages(StatusAnswers.class), id, system, new Argument.Code(Integer.toString(status)));
	}
}
