package nl.dossierbrug.exchange.validate;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file to be looked at.
 *
 * @param path where it is: as the user named it, or below the folder as the user named that
 * @param name its name: below that folder, with the folders between
 */
public record DossierFile(Path path, Path name) {

	/** More bytes than any dossier has, with all the attachments that it may have. */
	public static final int LARGEST = 256 << 20;

	public DossierFile {
		Objects.requireNonNull(path);
		Objects.requireNonNull(name);
	}
}
