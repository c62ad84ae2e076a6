package nl.dossierbrug.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
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
import nl.dossierbrug.report.html.Html;
import nl.dossierbrug.report.html.HtmlPage;

/** The proof of a destruction as a sheet, in one language. */
final class DestructionSheet {

	/** Enough of a digest to compare by eye. */
	private static final int DIGEST_SHOWN = 16;
	private static final String NONE = "–";

	private final Messages messages;
	private final Destruction destruction;
	private final Map<String, Text> rules;
	private final ZoneId zone;
	private final Language language;
	private final Locale locale;

	DestructionSheet(Messages messages, Destruction destruction, Map<String, Text> rules, ZoneId zone, Language language) {
		this.messages = messages;
		this.destruction = destruction;
		this.rules = rules;
		this.zone = zone;
		this.language = language;
		locale = Locale.of(language.code(), "NL");
	}

	ProofSheet sheet() {
		int records = destruction.records().size();
		List<Html> content = new ArrayList<>(List.of(ProofSheet.counts(List.of(ProofSheet.count(records, say("destruction.count", records))))));
		content.addAll(ProofSheet.list(say("destruction.records"),
				Stream.of("kind", "id", "rule", "kept-until", "digest").map(column -> Html.tag("th", say("column." + column))).toList(),
				destruction.records().stream().map(this::row).toList()));
		return new ProofSheet(language.code(), say("destruction.title"), say("destruction.lead"), say("destruction.subject", destruction.id()),
				new HtmlPage.Foot(say("destruction.footer", destruction.id()), say("receipt.page"), say("receipt.of")), facts(), content,
				Stream.of("nobody", "content", "log", "copies").map(note -> say("destruction.note." + note)).toList());
	}

	private List<Map.Entry<String, String>> facts() {
		String when = destruction.at().atZone(zone)
				.format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(locale));
		return List.of(fact("destruction.fact.id", destruction.id()), fact("destruction.fact.when", when),
				fact("destruction.fact.by", destruction.by()),
				fact("destruction.fact.why", destruction.reason().isEmpty() ? say("destruction.fact.rules") : destruction.reason()));
	}

	private Map.Entry<String, String> fact(String label, String value) {
		return Map.entry(say(label), value);
	}

	private List<Html.Tag> row(DestroyedRecord record) {
		String digest = record.digest();
		return List.of(Html.tag("td", say("record." + record.kind())), ProofSheet.cell(record.id(), "nowrap"),
				Html.tag("td", Optional.ofNullable(rules.get(record.rule())).map(rule -> rule.in(language)).orElse(NONE)),
				ProofSheet.cell(record.due().map(this::day).orElse(NONE), "nowrap"),
				ProofSheet.cell(digest.isEmpty() ? NONE : digest.substring(0, Math.min(DIGEST_SHOWN, digest.length())), "digest"));
	}

	private String day(LocalDate day) {
		return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
	}

	private String say(String key, Object... arguments) {
		return messages.text(key, arguments).in(language);
	}
}
