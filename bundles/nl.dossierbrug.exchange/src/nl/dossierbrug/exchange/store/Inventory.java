package nl.dossierbrug.exchange.store;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import nl.dossierbrug.exchange.model.RecordKind;

/** Everything that is kept and that the audit log speaks of, one record after another, however many there are. */
public interface Inventory {

	/** Where the first page of a kind begins. */
	String START = "";

	/**
	 * Some records of a kind.
	 *
	 * @param records in an order that does not change; the steps of a sequence after one another, oldest first, and all of
	 *        them in one page
	 * @param next where the next page begins; empty when this is the last
	 */
	record Page(List<Kept> records, Optional<String> next) {
		public Page {
			records = List.copyOf(records);
			Objects.requireNonNull(next);
		}
	}

	/** How many records of a kind there are. */
	long count(RecordKind kind);

	/**
	 * A page of the records of a kind. Each page may be read in a transaction of its own: what is added meanwhile is in a later
	 * page or in none, and nothing is in two.
	 *
	 * @param from {@link #START}, or where the page before said that the next begins
	 */
	Page page(RecordKind kind, String from);

	/** Every record of a kind, in the order of the pages. */
	default void forEach(RecordKind kind, Consumer<Kept> reader) {
		Optional<String> from = Optional.of(START);
		while (from.isPresent()) {
			Page page = page(kind, from.get());
			page.records().forEach(reader);
			from = page.next();
		}
	}
}
