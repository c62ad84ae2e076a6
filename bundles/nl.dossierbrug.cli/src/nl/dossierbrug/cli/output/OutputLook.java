package nl.dossierbrug.cli.output;

import java.time.ZoneId;
import java.util.Objects;

import nl.dossierbrug.core.text.Language;


/**
 * How an answer looks.
 *
 * @param language of headings and sentences
 * @param zone of times that people read
 * @param showBsn whether BSNs are shown in clear
 * @param width how many signs people see on a line; tables and sentences are fitted into that
 */
public record OutputLook(Language language, ZoneId zone, boolean showBsn, int width) {

	/** The width of something that is no screen: nothing is fitted into it. */
	public static final int ENDLESS = Integer.MAX_VALUE;

	public OutputLook {
		Objects.requireNonNull(language);
		Objects.requireNonNull(zone);
	}

	/** The same on something of another width. */
	public OutputLook on(int otherWidth) {
		return new OutputLook(language, zone, showBsn, otherWidth);
	}
}
