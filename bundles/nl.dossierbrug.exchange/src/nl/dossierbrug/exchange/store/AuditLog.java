package nl.dossierbrug.exchange.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import nl.dossierbrug.exchange.model.AuditEntry;

/** The audit log. Entries are appended and read; there is no way here to change or remove one. */
public interface AuditLog {

	/** How many entries are read at once. */
	int PAGE = 500;

	Optional<AuditEntry> last();

	/** Adds an entry that has its place in the chain, after the last. */
	void append(AuditEntry entry);

	/** How many entries there are. */
	long count();

	/** The entries behind a number, by number, and no more than {@link #PAGE}: when there are as many, there may be more. */
	List<AuditEntry> after(long number);

	/** Every entry, by number. */
	default void forEach(Consumer<AuditEntry> reader) {
		long read = Long.MIN_VALUE;
		List<AuditEntry> page;
		do {
			page = after(read);
			page.forEach(reader);
			read = page.isEmpty() ? read : page.getLast().number();
		} while (page.size() == PAGE);
	}
}
