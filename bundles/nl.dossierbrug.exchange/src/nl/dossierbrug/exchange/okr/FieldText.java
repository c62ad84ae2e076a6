package nl.dossierbrug.exchange.okr;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.standard.OsoStandard;

/**
 * Says the value of a field as people read it: codes in words, days as 31-08-2026, yes and no, spaces that would not be
 * seen made visible, a number that says who the pupil is hidden, and a file as what it is. What it cannot make sense of it
 * says as it stands.
 */
public final class FieldText {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");
	private static final String FILE = "/bestandsinhoud";
	private static final String SPACE = "␣";
	private static final int BASE64_BYTES = 3;
	private static final int BASE64_SIGNS = 4;
	private static final int KILO = 1024;

	private final Messages messages = new Messages(FieldText.class);
	private final OsoStandard standard;
	private final Language language;

	/** @param standard knows what stands in each field @param language the language of words for codes */
	public FieldText(OsoStandard standard, Language language) {
		this.standard = Objects.requireNonNull(standard);
		this.language = Objects.requireNonNull(language);
	}

	/**
	 * A value in words.
	 *
	 * @param path of the field, as {@code DossierField} has it
	 * @param value as it stands there
	 */
	public String say(String path, String value) {
		if (value.isEmpty()) {
			return value;
		}
		if (FieldValue.isBlank(value)) {
			return messages.text("text.spaces", SPACE.repeat(Math.min(value.length(), 10))).in(language);
		}
		if (standard.meaning(path).identity()) {
			return Bsn.mask(value);
		}
		if (path.endsWith(FILE)) {
			return messages.text("text.file", Math.max(1, (long) value.length() * BASE64_BYTES / BASE64_SIGNS / KILO)).in(language);
		}
		return standard.codeMeaning(path, value).map(meaning -> meaning.in(language)).orElseGet(() -> switch (standard.kind(path)) {
			case YES_NO -> yesNo(value);
			case DAY -> day(value);
			case NUMBER -> language == Language.NL ? value.replace('.', ',') : value;
			case TEXT -> value;
		});
	}

	private String yesNo(String value) {
		return switch (value) {
			case "true", "1" -> messages.text("text.yes").in(language);
			case "false", "0" -> messages.text("text.no").in(language);
			default -> value;
		};
	}

	private static String day(String value) {
		try {
			return LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value).format(DAY);
		} catch (DateTimeException e) {
			return value;
		}
	}
}
