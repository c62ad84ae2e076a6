package nl.dossierbrug.store.backup;

import java.util.Map;
import java.util.Objects;

import nl.dossierbrug.exchange.model.RestoreSource;
import nl.dossierbrug.store.key.StoreKey;

/**
 * A home whose files have been laid out.
 *
 * @param source what the backup says of itself
 * @param keys every key of the home, by what it is for
 * @param files how many there are
 */
record LaidOut(RestoreSource source, Map<String, StoreKey> keys, int files) {
	LaidOut {
		Objects.requireNonNull(source);
		keys = Map.copyOf(keys);
	}
}
