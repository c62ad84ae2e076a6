package nl.dossierbrug.exchange.disk;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.desk.Desk;

/**
 * The one rule for a file that is made under a name of the user's choice: it never comes in the place of anything. Whoever
 * makes one asks before the work; what comes in between is met when it is written, and told in the same words.
 */
public final class NewFile {

	private final Messages messages = new Messages(Desk.class);

	/** Rules for every kind of file. */
	public NewFile() {
		// the texts say it all
	}

	/** {@code file.exists}, when something has that name, a folder or a link that leads nowhere too; empty when it is free. */
	public Optional<Refusal> taken(Path file) {
		return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? Optional.of(exists(file)) : Optional.empty();
	}

	/**
	 * Why a file was not written.
	 *
	 * @param other the words for what is neither {@code file.exists} nor {@code file.full}
	 */
	public Refusal unwritten(Path file, IOException problem, Supplier<Refusal> other) {
		return problem instanceof FileAlreadyExistsException ? exists(file) : new FileProblem().full(problem).orElseGet(other);
	}

	/** {@code file.exists}, told for whoever met it when writing. */
	public Refusal exists(Path file) {
		return Refusal.of(messages, "file.exists", file.toString()).as(Refusal.Kind.UNREADABLE);
	}
}
