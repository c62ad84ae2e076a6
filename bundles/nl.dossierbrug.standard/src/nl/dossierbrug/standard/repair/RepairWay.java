package nl.dossierbrug.standard.repair;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.dossierbrug.standard.spelling.WrittenNumber;

/** How a text is set right. What a way does not understand it leaves as it is; done twice it changes nothing more. */
enum RepairWay {
	/** White space around it goes. */
	EDGES {
		@Override
		String repaired(String text) {
			return AROUND.matcher(text).replaceAll("");
		}
	},
	/** White space around it goes, and inside it becomes one space. */
	WORDS {
		@Override
		String repaired(String text) {
			return SPACES.matcher(EDGES.repaired(text)).replaceAll(" ");
		}
	},
	/** All white space goes. */
	SOLID {
		@Override
		String repaired(String text) {
			return SPACES.matcher(text).replaceAll("");
		}
	},
	/**
	 * White space, points and hyphens go where that leaves a BSN or an onderwijsnummer that can exist; else white space
	 * only.
	 */
	NUMBER {
		@Override
		String repaired(String text) {
			WrittenNumber number = new WrittenNumber(text);
			return number.onlySigns() ? number.bare() : SOLID.repaired(text);
		}
	},
	/** All white space goes and small letters become capitals. */
	CAPITALS {
		@Override
		String repaired(String text) {
			return SOLID.repaired(text).toUpperCase(Locale.ROOT);
		}
	},
	/** White space around a date goes, and its time zone, which means nothing here. */
	DATE {
		@Override
		String repaired(String text) {
			return ZONE.matcher(EDGES.repaired(text)).replaceAll("$1");
		}
	},
	/** A Dutch telephone number becomes ten digits. */
	TELEPHONE {
		@Override
		String repaired(String text) {
			Matcher number = TELEPHONE_NUMBER.matcher(EDGES.repaired(text));
			if (!number.matches()) {
				return text;
			}
			String digits = number.group(2).replaceAll("[^0-9]", "");
			boolean abroad = number.group(1) != null;
			String national = abroad && !digits.startsWith("0") ? "0" + digits : digits;
			return national.length() == TEN && national.startsWith("0") ? national : text;
		}
	},
	/** White space around an e-mail address goes. What white space inside one stood for nobody knows. */
	EMAIL {
		@Override
		String repaired(String text) {
			return EDGES.repaired(text);
		}
	};

	private static final int TEN = 10;
	private static final Pattern SPACES = unicode("\\s+");
	private static final Pattern AROUND = unicode("^\\s+|\\s+$");
	private static final Pattern ZONE = Pattern.compile("^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:Z|[+-][0-9]{2}:[0-9]{2})$");
	/** The country's own prefix, and then digits with what people put between them. */
	private static final Pattern TELEPHONE_NUMBER = unicode("(\\+\\s*31|0031)?((?:[0-9]|[\\s./()\\-\\u2010-\\u2014])+)");

	/** So that a space that does not break is a space too. */
	private static Pattern unicode(String regex) {
		return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
	}

	abstract String repaired(String text);
}
