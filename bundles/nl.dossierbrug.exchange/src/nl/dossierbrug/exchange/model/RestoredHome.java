package nl.dossierbrug.exchange.model;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A home that was put back.
 *
 * @param <T> what the check tells
 * @param home its folder
 * @param files how many files were put back
 * @param source what the backup says of itself
 * @param checked what the check told
 */
public record RestoredHome<T>(Path home, int files, RestoreSource source, T checked) {
	public RestoredHome {
		Objects.requireNonNull(home);
		Objects.requireNonNull(source);
		Objects.requireNonNull(checked);
	}
}
