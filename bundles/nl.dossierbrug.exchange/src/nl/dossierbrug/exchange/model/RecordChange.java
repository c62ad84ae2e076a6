package nl.dossierbrug.exchange.model;

import java.util.Objects;

/**
 * What a record was after a change, as the audit log remembers it: not its content, but a digest that only the holder
 * of the log's key can make.
 *
 * @param kind what kind of record
 * @param id which one; where people typed a part of what it is called, a digest stands in the place of that part
 * @param digest of its content; empty when it was removed. For a timeline, of the step that was added
 */
public record RecordChange(RecordKind kind, String id, String digest) {

	public RecordChange {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(id);
		Objects.requireNonNull(digest);
	}

	/** Whether the record was removed. */
	public boolean removed() {
		return digest.isEmpty();
	}
}
