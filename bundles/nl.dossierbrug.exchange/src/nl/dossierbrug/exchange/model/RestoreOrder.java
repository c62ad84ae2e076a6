package nl.dossierbrug.exchange.model;

import java.nio.file.Path;
import java.util.Objects;

/**
 * What is to be put back, and where.
 *
 * @param from a backup, or the folder of an automatic copy
 * @param passphrase the backup's; empty for a copy, which the key of its home opens
 * @param home the folder to put it in: absent or empty
 */
public record RestoreOrder(Path from, char[] passphrase, Path home) {
	public RestoreOrder {
		Objects.requireNonNull(from);
		Objects.requireNonNull(passphrase);
		Objects.requireNonNull(home);
	}
}
