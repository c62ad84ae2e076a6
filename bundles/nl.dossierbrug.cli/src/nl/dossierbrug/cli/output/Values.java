package nl.dossierbrug.cli.output;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;

/** How the values of a cell look, as far as that is the same in tables and in JSON, or a matter of taste for people. */
final class Values {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm");
	/** Holds the Base64 of an attachment. */
	private static final String ATTACHMENT_FIELD = "bestandsinhoud";
	/** Longer than this is no text that a person typed either. */
	private static final int LONGEST_TEXT = 4000;
	private static final Set<String> SECRET_FIELDS = Set.of("bsn", "onderwijsnummer");

	private static final String PUPIL_BLOCK = "huidigeschool/leerling/";
	private static final Pattern LIST_BLOCK = Pattern.compile("\\b\\w+lijst/(?=\\w+\\[)");
	private static final Pattern KEY_NAME = Pattern.compile("([\\[;])[^\\[\\];=]+=");

	private final Messages messages = new Messages(Values.class);
	private final Language language;
	private final ZoneId zone;
	private final boolean showBsn;

	Values(Language language, ZoneId zone, boolean showBsn) {
		this.language = language;
		this.zone = zone;
		this.showBsn = showBsn;
	}

	Language language() {
		return language;
	}

	String words(String key, Object... arguments) {
		return messages.text(key, arguments).in(language);
	}

	String secret(String number) {
		return showBsn ? number : Bsn.mask(number);
	}

	/** A field's value: a secret masked, an attachment as its size, anything else as it stands. */
	String content(Cell.Content content) {
		String field = content.path().substring(content.path().lastIndexOf('/') + 1);
		if (SECRET_FIELDS.contains(field)) {
			return secret(content.value());
		}
		if (field.equals(ATTACHMENT_FIELD) || content.value().length() > LONGEST_TEXT) {
			return words("attachment", Math.max(1, Math.round(content.value().length() * 0.75 / 1000)));
		}
		return content.value();
	}

	/** A field's value on one line, with a lone space made visible. */
	String contentForPeople(Cell.Content content) {
		String value = content(content);
		return value.isBlank() ? value.replace(' ', '␣').replaceAll("\\s", "¶") : oneLine(value);
	}

	/**
	 * A field's path as short as it can be without becoming another's: without the blocks that every pupil's data stand
	 * in, without the names of lists, and of a natural key only the values.
	 */
	private static String field(String path) {
		String shorter = path.startsWith(PUPIL_BLOCK) ? path.substring(PUPIL_BLOCK.length()) : path;
		return KEY_NAME.matcher(LIST_BLOCK.matcher(shorter).replaceAll("")).replaceAll("$1");
	}

	/** A value as a person reads it in a table. */
	String forPeople(Cell cell) {
		return switch (cell) {
			case Cell.Plain plain -> oneLine(plain.text());
			case Cell.Word word -> oneLine(word.text().in(language));
			case Cell.Spoken spoken -> oneLine(spoken.text().in(language));
			case Cell.Count count -> Long.toString(count.number());
			case Cell.Percent percent -> percent.number() + "%";
			case Cell.Flag flag -> words(flag.value() ? "yes" : "no");
			case Cell.Day day -> DAY.format(day.date());
			case Cell.Moment moment -> MOMENT.format(moment.instant().atZone(zone));
			case Cell.Secret secret -> secret(secret.number());
			case Cell.Content content -> contentForPeople(content);
			case Cell.Field field -> field(field.path());
			case Cell.Words list -> String.join(", ", list.words());
			case Cell.Block block -> String.join(" · ", block.row().seenBy(Row.Audience.PEOPLE).stream()
					.map(e -> forPeople(e.cell())).filter(s -> !s.isEmpty()).toList());
			case Cell.Nothing nothing -> "";
			case Cell.Found found -> Integer.toString(found.findings().size());
			case Cell.Refused refused -> refused.refusal().what().in(language);
			case Cell.Rows rows -> Integer.toString(rows.rows().size());
		};
	}

	private static String oneLine(String text) {
		return text.replaceAll("[\\r\\n\\t]+", " ").replaceAll("\\p{Cntrl}", "�");
	}

	static String lower(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}
}
