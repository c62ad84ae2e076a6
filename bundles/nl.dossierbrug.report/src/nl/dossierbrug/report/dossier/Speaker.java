package nl.dossierbrug.report.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.Identity;
import nl.dossierbrug.standard.OsoStandard;

/** Says the text of a leaf as people say it, in one language. What it cannot make sense of it says as it stands. */
final class Speaker {

	private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:Z|[+-]\\d{2}:\\d{2})?");
	private static final Pattern DAY_FIRST = Pattern.compile("(\\d{2})-(\\d{2})-(\\d{4})");
	private static final Pattern POSTCODE = Pattern.compile("(\\d{4})([A-Za-z]{2})");

	private final OsoStandard standard;
	private final Layout layout;
	private final Messages messages;
	private final Language language;
	private final Locale locale;
	/** Numbers that say who the pupil is, which are hidden wherever they stand; empty when they may be seen. */
	private final List<String> hidden;

	/** @param who the pupil, whose numbers are hidden; empty to show them */
	Speaker(OsoStandard standard, Layout layout, Messages messages, Language language, Optional<Identity> who) {
		this.standard = standard;
		this.layout = layout;
		this.messages = messages;
		this.language = language;
		locale = Locale.of(language.code(), "NL");
		hidden = who.stream().flatMap(w -> Stream.of(w.bsn(), w.onderwijsnummer())).map(String::strip)
				.filter(number -> number.length() >= Bsn.LENGTH).toList();
	}

	/** What people call the element at a path. */
	String label(String path) {
		return standard.label(path).in(language);
	}

	/** Words in the language of the page. */
	String in(Text text) {
		return text.in(language);
	}

	String say(String key, Object... arguments) {
		return messages.text(key, arguments).in(language);
	}

	/**
	 * The text of a leaf, with its attributes.
	 *
	 * @param path where it stands, without keys
	 * @param brief whether a day is told in few characters, for tables
	 */
	String leaf(Element leaf, String path, boolean brief) {
		String text = text(leaf.text().strip(), path, brief);
		String attributes = leaf.attributes().values().stream().map(String::strip).filter(a -> !a.isEmpty()).sorted()
				.map(this::discreet).collect(Collectors.joining(", "));
		if (attributes.isEmpty() || text.isEmpty()) {
			return text + attributes;
		}
		return attributes + " (" + text + ")";
	}

	/** What the code in a leaf means; empty where that is not known. */
	Optional<String> meaning(Element leaf, String path) {
		return standard.codeMeaning(path, leaf.text().strip()).map(this::in);
	}

	/** A day in words: 31 augustus 2019. */
	String day(LocalDate day) {
		return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
	}

	private String text(String text, String path, boolean brief) {
		if (text.isEmpty()) {
			return text;
		}
		if (standard.meaning(path).identity()) {
			return hidden.isEmpty() ? text : Bsn.mask(text);
		}
		if (layout.names(path, "masks").contains(text)) {
			return say("secret");
		}
		return standard.codeMeaning(path, text).map(meaning -> code(meaning.in(language), text, path))
				.orElseGet(() -> switch (standard.kind(path)) {
					case YES_NO -> yesNo(text);
					case DAY -> day(text, brief);
					case NUMBER -> language == Language.NL ? text.replace('.', ',') : text;
					case TEXT -> discreet(formatted(text, path, brief));
				});
	}

	private String code(String meaning, String code, String path) {
		boolean shown = layout.of(path, "code").isPresent() && !meaning.equalsIgnoreCase(code);
		return shown ? code + " – " + meaning : meaning;
	}

	private String yesNo(String text) {
		return switch (text) {
			case "true", "1" -> say("yes");
			case "false", "0" -> say("no");
			default -> text;
		};
	}

	private String day(String text, boolean brief) {
		Matcher day = DAY.matcher(text);
		try {
			return day.matches() ? day(LocalDate.parse(day.group(1)), brief) : text;
		} catch (DateTimeException e) {
			return text;
		}
	}

	private String day(LocalDate day, boolean brief) {
		return brief ? day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale)) : day(day);
	}

	private String formatted(String text, String path, boolean brief) {
		try {
			return switch (layout.of(path, "format").orElse("")) {
				case "postcode" -> postcode(text);
				case "month" -> YearMonth.parse(text).format(DateTimeFormatter.ofPattern("MMMM yyyy", locale));
				case "day-first" -> dayFirst(text, brief);
				default -> text;
			};
		} catch (DateTimeException e) {
			return text;
		}
	}

	private static String postcode(String text) {
		Matcher parts = POSTCODE.matcher(text);
		return parts.matches() ? parts.group(1) + " " + parts.group(2).toUpperCase(Locale.ROOT) : text;
	}

	private String dayFirst(String text, boolean brief) {
		Matcher parts = DAY_FIRST.matcher(text);
		return parts.matches() ? day(LocalDate.of(Integer.parseInt(parts.group(3)), Integer.parseInt(parts.group(2)),
				Integer.parseInt(parts.group(1))), brief) : text;
	}

	/** A text in which the pupil's own number may have been typed. */
	String discreet(String text) {
		String shown = text;
		for (String number : hidden) {
			shown = shown.replace(number, Bsn.mask(number));
		}
		return shown;
	}
}
