package nl.dossierbrug.core.spi;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
 * @param choices what can be chosen, for one of kind {@link Kind#CHOICE}; else none
 */
public record Setting(String key, Kind kind, String standard, Text label, Text help, List<Choice> choices) {

	/** What values a setting takes. */
	public enum Kind {
		/** {@code true} or {@code false}. */
		YES_NO,
		/** Any text. */
		TEXT,
		/** A whole number from 0 to 999. */
		NUMBER,
		/** A day of the year as {@code DD-MM}, such as {@code 31-07}. */
		DAY,
		/** One of the values in {@link Setting#choices}. */
		CHOICE,
		/** The address of a service: {@code https://…}, or {@code http://} on this computer itself; empty while there is none. */
		ADDRESS,
		/** The path of a file on this computer; empty while there is none. Whether it is there is seen when it is used. */
		FILE,
		/**
		 * Any text that nobody may see: a key, a password. It is kept as the secrets of the store are, and is never listed, logged,
		 * exported or shown again. Its default is empty.
		 */
		SECRET
	}

	/**
	 * Something that can be chosen.
	 *
	 * @param value what is kept
	 * @param label what it is called
	 */
	public record Choice(String value, Text label) {
		public Choice {
			Objects.requireNonNull(value);
			Objects.requireNonNull(label);
		}
	}

	private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
	private static final Pattern DAY = Pattern.compile("([0-9]{2})-([0-9]{2})");

	public Setting {
		if (!key.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+")) {
			throw new IllegalArgumentException("not a setting's key: " + key);
		}
		Objects.requireNonNull(kind);
		Objects.requireNonNull(standard);
		Objects.requireNonNull(label);
		Objects.requireNonNull(help);
		choices = List.copyOf(choices);
		if (choices.isEmpty() == (kind == Kind.CHOICE)) {
			throw new IllegalArgumentException("choices belong to the kind that is chosen from, and to no other: " + key);
		}
		if (kind == Kind.SECRET && !standard.isEmpty()) {
			throw new IllegalArgumentException("a secret that everybody knows: " + key);
		}
	}

	/** One that is not chosen from a list. */
	public Setting(String key, Kind kind, String standard, Text label, Text help) {
		this(key, kind, standard, label, help, List.of());
	}

	/** Whether the setting takes that value. */
	public boolean accepts(String value) {
		return switch (kind) {
			case TEXT, FILE, SECRET -> true;
			case NUMBER -> value.matches("[0-9]{1,3}");
			case YES_NO -> value.equals("true") || value.equals("false");
			case DAY -> day(value).isPresent();
			case CHOICE -> choices.stream().anyMatch(choice -> choice.value().equals(value));
			case ADDRESS -> value.isEmpty() || isAddress(value);
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

	/**
	 * Whether a text is the address of a service that may be spoken with: absolute, with a host, without a user name or a part behind
	 * {@code #}, and {@code https} unless the host is this computer itself.
	 */
	public static boolean isAddress(String text) {
		try {
			URI address = new URI(text);
			boolean here = address.getHost() != null && LOOPBACK.contains(address.getHost());
			return address.getHost() != null && address.getUserInfo() == null && address.getFragment() == null
					&& ("https".equalsIgnoreCase(address.getScheme()) || here && "http".equalsIgnoreCase(address.getScheme()));
		} catch (URISyntaxException e) {
			return false;
		}
	}
}
