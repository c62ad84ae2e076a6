package nl.dossierbrug.exchange.prepare;

import java.nio.file.Path;
import java.util.Objects;

import nl.dossierbrug.exchange.model.Transfer;

/**
 * A dossier that was saved as a file.
 *
 * @param transfer whose it is
 * @param file where it stands; its name tells neither name nor number
 * @param sha256 its digest, in small hexadecimal
 */
public record Exported(Transfer transfer, Path file, String sha256) {

	public Exported {
		Objects.requireNonNull(transfer);
		Objects.requireNonNull(file);
		Objects.requireNonNull(sha256);
	}
}
