package nl.dossierbrug.core.spi;

import java.util.Objects;

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
		TEXT
	}

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
		return kind == Kind.TEXT || value.equals("true") || value.equals("false");
	}
}
