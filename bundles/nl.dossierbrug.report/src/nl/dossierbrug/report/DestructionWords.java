package nl.dossierbrug.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.model.DestroyedRecord;
import nl.dossierbrug.exchange.model.Destruction;

/** The words on the proof of a destruction, in one language. */
final class DestructionWords {

	/** Enough of a digest to compare by eye. */
	private static final int DIGEST_SHOWN = 16;
	private static final String NONE = "–";

	private final Messages messages;
	private final Destruction destruction;
	private final Map<String, Text> rules;
	private final ZoneId zone;
	private final Language language;
	private final Locale locale;

	DestructionWords(Messages messages, Destruction destruction, Map<String, Text> rules, ZoneId zone, Language language) {
		this.messages = messages;
		this.destruction = destruction;
		this.rules = rules;
		this.zone = zone;
		this.language = language;
		locale = Locale.of(language.code(), "NL");
	}

	/** What goes at each place of the page. */
	Map<String, Object> values() {
		Map<String, Object> values = new HashMap<>();
		values.put("lang", language.code());
		Stream.of("title", "lead").forEach(name -> values.put(name, say("destruction." + name)));
		values.put("subject", say("destruction.subject", destruction.id()));
		values.put("footer", say("destruction.footer", destruction.id()));
		values.put("page-word", say("receipt.page"));
		values.put("of-word", say("receipt.of"));
		values.put("facts", facts());
		values.put("count", String.valueOf(destruction.records().size()));
		values.put("count-words", say("destruction.count", destruction.records().size()));
		values.put("records-title", say("destruction.records"));
		Stream.of("kind", "id", "rule", "kept-until", "digest")
				.forEach(column -> values.put("column-" + column, say("column." + column)));
		values.put("records", destruction.records().stream().map(this::row).toList());
		values.put("notes", Stream.of("nobody", "content", "log", "copies").map(note -> Map.of("note", say("destruction.note." + note)))
				.toList());
		return values;
	}

	private List<Map<String, String>> facts() {
		String when = destruction.at().atZone(zone)
				.format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(locale));
		List<Map<String, String>> facts = new ArrayList<>();
		facts.add(fact("destruction.fact.id", destruction.id()));
		facts.add(fact("destruction.fact.when", when));
		facts.add(fact("destruction.fact.by", destruction.by()));
		facts.add(fact("destruction.fact.why", destruction.reason().isEmpty() ? say("destruction.fact.rules") : destruction.reason()));
		return facts;
	}

	private Map<String, String> fact(String label, String value) {
		return Map.of("label", say(label), "value", value);
	}

	private Map<String, String> row(DestroyedRecord record) {
		String digest = record.digest();
		return Map.of("kind", say("record." + record.kind()), "id", record.id(),
				"rule", Optional.ofNullable(rules.get(record.rule())).map(rule -> rule.in(language)).orElse(NONE),
				"due", record.due().map(this::day).orElse(NONE),
				"digest", digest.isEmpty() ? NONE : digest.substring(0, Math.min(DIGEST_SHOWN, digest.length())));
	}

	private String day(LocalDate day) {
		return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
	}

	private String say(String key, Object... arguments) {
		return messages.text(key, arguments).in(language);
	}
}
