package nl.dossierbrug.desktop.kit;

import java.util.Locale;

/** The colours by what they are for. What each looks like is in {@code colours.css}, for light and for dark. */
public enum Tone {
	/** Behind everything. */
	SURFACE,
	/** Behind what belongs together. */
	CARD,
	/** What is read. */
	TEXT,
	/** What is read second. */
	QUIET,
	/** Hairlines around and between. */
	LINE,
	/** Around what can be filled in. */
	FIELD_LINE,
	/** What can be clicked, and where the keyboard is. */
	ACCENT,
	/** Text on {@link #ACCENT}. */
	ACCENT_TEXT,
	/** Behind what is chosen. */
	ACCENT_SOFT,
	/** In order. */
	GOOD,
	/** Behind what is in order. */
	GOOD_SOFT,
	/** Somebody should look. */
	ATTENTION,
	/** Behind what somebody should look at. */
	ATTENTION_SOFT,
	/** It stops here. */
	WRONG,
	/** Behind what stops. */
	WRONG_SOFT,
	/** Worth knowing. */
	INFO,
	/** Behind what is worth knowing. */
	INFO_SOFT,
	/** The frame of the practice school. */
	PRACTICE,
	/** Behind the frame of the practice school. */
	PRACTICE_SOFT;

	/** The name as the file of colours writes it. */
	public String token() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
