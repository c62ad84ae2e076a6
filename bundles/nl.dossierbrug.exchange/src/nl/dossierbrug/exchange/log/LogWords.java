package nl.dossierbrug.exchange.log;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import nl.dossierbrug.core.table.DataTable;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;

/**
 * Entries of the log in words, for people; what is kept, checked and given to scripts stays as it was written. Every event
 * has words under {@code event.}; one that a later version brings is told by its id. Details were written as they are
 * checked: {@code details.csv} says how each event's are taken apart, the messages under {@code detail.} and the event how
 * they are told, and those under {@code word.} what stands for a value.
 */
public final class LogWords {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm");

	private final Messages messages = new Messages(LogWords.class);
	private final Map<String, Pattern> details = new HashMap<>();
	private final Map<String, Text> systems;
	private final ZoneId zone;

	/**
	 * @param systems what the systems are called, by the ids of their connectors
	 * @param zone in which moments are told
	 */
	public LogWords(Map<String, Text> systems, ZoneId zone) {
		this.systems = Map.copyOf(systems);
		this.zone = Objects.requireNonNull(zone);
		DataTable.beside(LogWords.class, "details.csv").rows().forEach(row -> details.put(row.get("event"), row.as("pattern", Pattern::compile)));
	}

	/** What was done. @param event id of an event */
	public Text event(String event) {
		String key = "event." + event;
		return messages.has(key) ? messages.text(key) : Text.same(event);
	}

	/** To what it was done: a system by its name, all else by its id. */
	public Text subject(String subject) {
		return systems.getOrDefault(subject, Text.same(subject));
	}

	/** More about it. @param detail as it was written; what is not as its event's usually are stays as it is */
	public Text detail(String event, String detail) {
		Pattern pattern = details.get(event);
		Matcher found = pattern == null ? null : pattern.matcher(detail);
		if (found == null || !found.matches()) {
			return Text.same(detail);
		}
		return stripped(messages.text("detail." + event, IntStream.rangeClosed(1, found.groupCount())
				.mapToObj(group -> (Object) value(event, found.group(group))).toArray()));
	}

	private Text value(String event, String written) {
		if (written == null) {
			return Text.same("");
		}
		String key = "word." + event + "." + written;
		if (messages.has(key)) {
			return messages.text(key);
		}
		try {
			return Text.same(MOMENT.format(Instant.parse(written).atZone(zone)));
		} catch (DateTimeParseException e) {
			return subject(written);
		}
	}

	/** What was not written leaves no space behind. */
	private static Text stripped(Text words) {
		Map<Language, String> stripped = new HashMap<>();
		Language.all().forEach(language -> stripped.put(language, words.in(language).strip()));
		return Text.of(stripped);
	}
}
