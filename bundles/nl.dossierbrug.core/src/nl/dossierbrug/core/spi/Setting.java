package nl.dossierbrug.core.spi;

import java.time.Month;
import java.time.MonthDay;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.dossierbrug.core.text.Text;

/**
 * A setting that a connector declares, so that a page and a help text can be made from it.
 *
 * @param key the connector's id, a point and a name: {@code parnassys.regionaal-initiatief}
 * @param kind what values it takes
 * @param standard the value while nobody set it
 * @param label what it is called
 * @param help one or two sentences: what it does and where the value is found
 */
public record Setting(String key, Kind kind, String standard, Text label, Text help) {

	/** What values a setting takes. */
	public enum Kind {
		/** {@code true} or {@code false}. */
		YES_NO,
		/** Any text. */
		TEXT,
		/** A whole number from 0 to 999. */
		NUMBER,
		/** A day of the year as {@code DD-MM}, such as {@code 31-07}. */
		DAY
	}

	private static final Pattern DAY = Pattern.compile("([0-9]{2})-([0-9]{2})");

	public Setting {
		if (!key.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+")) {
			throw new IllegalArgumentException("not a setting's key: " + key);
		}
		Objects.requireNonNull(kind);
		Objects.requireNonNull(standard);
		Objects.requireNonNull(label);
		Objects.requireNonNull(help);
	}

	/** Whether the setting takes that value. */
	public boolean accepts(String value) {
		return switch (kind) {
			case TEXT -> true;
			case NUMBER -> value.matches("[0-9]{1,3}");
			case YES_NO -> value.equals("true") || value.equals("false");
			case DAY -> day(value).isPresent();
		};
	}

	/** The day of the year that a value of kind {@link Kind#DAY} names; empty when it names none. 29 February is none. */
	public static Optional<MonthDay> day(String value) {
		Matcher matcher = DAY.matcher(value);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		int day = Integer.parseInt(matcher.group(1));
		int month = Integer.parseInt(matcher.group(2));
		boolean real = month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).minLength();
		return real ? Optional.of(MonthDay.of(month, day)) : Optional.empty();
	}
}
