package nl.dossierbrug.exchange.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A record that was destroyed.
 *
 * @param kind what it was
 * @param id of the record
 * @param rule id of the retention rule by which it had to go; empty when a person ordered it with a reason
 * @param due the first day on which the rule no longer allowed it; empty without a rule
 * @param digest the digest of its content, in small hexadecimal; empty when it had none that tells anything
 * @param source of a dossier, the digest of the file that it was made of; empty when that is not known
 */
public record DestroyedRecord(Destructible kind, String id, String rule, Optional<LocalDate> due, String digest,
		String source) {
	public DestroyedRecord {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(id);
		Objects.requireNonNull(rule);
		Objects.requireNonNull(due);
		Objects.requireNonNull(digest);
		Objects.requireNonNull(source);
	}
}
