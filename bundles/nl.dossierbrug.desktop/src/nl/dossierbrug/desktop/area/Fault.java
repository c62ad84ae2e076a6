package nl.dossierbrug.desktop.area;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Refusal;

/**
 * Something that nobody expected went wrong in the program itself.
 *
 * @param words what happened, what that means, what to do now and who can help
 * @param file what was written down for whoever mends it, without anybody's data; empty when that failed too
 * @param times how often just this went wrong since the window was opened; at least 1
 */
public record Fault(Refusal words, Optional<Path> file, int times) {

	public Fault {
		Objects.requireNonNull(words);
		Objects.requireNonNull(file);
	}
}
