package nl.dossierbrug.exchange.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

import nl.dossierbrug.exchange.desk.Digests;
import nl.dossierbrug.exchange.model.MadeFile;

/** A file that was made, if it is still that file: a link, another file with its name or a changed one is left alone. */
public final class SameFile {

	private final MadeFile made;

	public SameFile(MadeFile made) {
		this.made = made;
	}

	/**
	 * Deletes it. One that is no longer there is as good as deleted.
	 *
	 * @return id of the refusal when it was left: {@code made-file.changed} or {@code made-file.stays}
	 */
	public Optional<String> delete() {
		Path path = made.path();
		try {
			BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
			boolean same = now.isRegularFile() && now.size() == made.size()
					&& Digests.ofFile(path).equals(Optional.of(made.sha256()));
			if (!same) {
				return Optional.of("made-file.changed");
			}
			Files.delete(path);
			return Optional.empty();
		} catch (NoSuchFileException e) {
			return Optional.empty();
		} catch (IOException e) {
			return Optional.of("made-file.stays");
		}
	}
}
