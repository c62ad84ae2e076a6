package nl.dossierbrug.core.pupil;

import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.text.Text;

/**
 * A sheet of a list.
 *
 * @param name the name on its tab
 * @param pupils how many pupils were read of it
 * @param skipped why it was left out, in a few words; empty when it was read
 */
public record ListSheet(String name, int pupils, Optional<Text> skipped) {

	public ListSheet {
		Objects.requireNonNull(name);
		Objects.requireNonNull(skipped);
	}
}
