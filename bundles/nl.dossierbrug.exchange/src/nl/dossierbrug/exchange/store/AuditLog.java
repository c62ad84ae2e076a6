package nl.dossierbrug.exchange.store;

import java.util.Optional;
import java.util.function.Consumer;

import nl.dossierbrug.exchange.model.AuditEntry;

/** The audit log. Entries are appended and read; there is no way here to change or remove one. */
public interface AuditLog {

	Optional<AuditEntry> last();

	/** Adds an entry that has its place in the chain, after the last. */
	void append(AuditEntry entry);

	/** How many entries there are. */
	long count();

	/** Every entry, by number. */
	void forEach(Consumer<AuditEntry> reader);
}
