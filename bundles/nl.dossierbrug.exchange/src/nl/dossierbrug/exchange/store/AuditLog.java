package nl.dossierbrug.exchange.store;

import java.util.Optional;
import java.util.function.Consumer;

import nl.dossierbrug.exchange.model.AuditEntry;

/** The audit log. Entries are appended and read; there is no way here to change or remove one. */
public interface AuditLog {

	Optional<AuditEntry> last();

	void append(AuditEntry entry);

	/** Every entry, by number. */
	void forEach(Consumer<AuditEntry> reader);
}
