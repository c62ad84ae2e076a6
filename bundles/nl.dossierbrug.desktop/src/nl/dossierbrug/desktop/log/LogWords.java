package nl.dossierbrug.desktop.log;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.exchange.Connectors;

/**
 * A line of the log in words. Every event has some; one that a later version brings is told by its id. Details stand in the
 * log as they are checked, in English; {@code details.csv} says how each event's are taken apart, and the messages under
 * {@code detail.} and the event how they are told.
 */
final class LogWords {

	private final Messages messages;
	private final Desktop desktop;
	private final Map<String, String> names = new HashMap<>();
	private final Map<String, Pattern> details = new HashMap<>();

	LogWords(Messages messages, Desktop desktop, Connectors connectors) {
		this.messages = messages;
		this.desktop = desktop;
		Stream.<Connector>concat(connectors.senders().stream(), connectors.receivers().stream())
				.forEach(connector -> names.put(connector.id(), desktop.say(connector.name())));
		try (var in = new BufferedReader(new InputStreamReader(LogWords.class.getResourceAsStream("details.csv"), StandardCharsets.UTF_8))) {
			in.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(";", 2))
					.forEach(parts -> details.put(parts[0], Pattern.compile(parts[1])));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** What was done. */
	String event(LogLine line) {
		String key = "event." + line.event();
		return messages.has(key) ? desktop.say(messages.text(key)) : line.event();
	}

	/** To what it was done: a system by its name, all else by its id. */
	String subject(LogLine line) {
		return names.getOrDefault(line.subject(), line.subject());
	}

	/** More about it. */
	String detail(LogLine line) {
		Pattern pattern = details.get(line.event());
		Matcher found = pattern == null ? null : pattern.matcher(line.detail());
		return found == null || !found.matches() ? line.detail()
				: desktop.say(messages.text("detail." + line.event(), IntStream.rangeClosed(1, found.groupCount())
						.mapToObj(i -> (Object) names.getOrDefault(found.group(i), found.group(i))).toArray()));
	}
}
