package nl.dossierbrug.cli.output;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;

import nl.dossierbrug.core.text.Visible;

/**
 * Writes every sign that steers a terminal, turns the direction of writing or hides as JSON's own escape, so that an
 * answer for scripts can be looked at too and still says the same to the letter. Signs beyond the first plane too:
 * half of such a sign alone is one that hides.
 */
final class UnseenEscapes extends CharacterEscapes {

	private static final long serialVersionUID = 1L;
	private static final int DELETE = 0x7F;

	private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

	UnseenEscapes() {
		ascii[DELETE] = ESCAPE_CUSTOM;
	}

	@Override
	public int[] getEscapeCodesForAscii() {
		return ascii.clone();
	}

	@Override
	public SerializableString getEscapeSequence(int sign) {
		return sign == DELETE || Visible.hides(Character.toString(sign)) ? new SerializedString(String.format("\\u%04x", sign)) : null;
	}
}
