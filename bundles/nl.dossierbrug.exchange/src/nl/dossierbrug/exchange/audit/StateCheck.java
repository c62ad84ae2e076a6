package nl.dossierbrug.exchange.audit;

import java.util.Optional;

import nl.dossierbrug.exchange.model.RecordChange;
import nl.dossierbrug.exchange.model.RecordKind;
import nl.dossierbrug.exchange.store.Inventory;
import nl.dossierbrug.exchange.store.Kept;
import nl.dossierbrug.exchange.store.Seal;

/** Compares everything that is kept with what the log says of it. */
final class StateCheck {

	private final Book book;
	private final Digester digester;
	private final Differences differences;
	private final String key;
	private long records;
	private long elsewhere;
	/** The steps of the sequence that is being read, as one. */
	private Optional<Kept> step = Optional.empty();
	private String steps = "";
	private int stepCount;

	StateCheck(Book book, Seal seal, Found found) {
		this.book = book;
		digester = new Digester(seal);
		differences = new Differences(digester, found);
		key = seal.key();
	}

	/** The next records of a kind. The book must have come as far as they have. */
	void read(Inventory.Page page) {
		page.records().stream().filter(kept -> kept.kind() != RecordKind.SETTING || !Head.isSetting(kept.id())).forEach(this::read);
		endSequence();
	}

	private void read(Kept kept) {
		if (kept.kind().isSequence()) {
			if (!step.map(Kept::id).equals(Optional.of(kept.id()))) {
				endSequence();
			}
			String digest = digester.of(kept).digest();
			steps = stepCount == 0 ? digest : Book.with(steps, digest);
			stepCount++;
			step = Optional.of(kept);
		} else {
			compare(kept, digester.of(kept));
		}
	}

	/** All records of a kind have been read. @param before as of {@link Book#close} */
	void end(RecordKind kind, long before) {
		book.close(kind, before, (id, told) -> differences.missing(new RecordChange(kind, id, told.digest()), told));
	}

	private void endSequence() {
		step.ifPresent(last -> compare(last, new RecordChange(last.kind(), last.id(), steps)));
		step = Optional.empty();
		steps = "";
		stepCount = 0;
	}

	private void compare(Kept kept, RecordChange now) {
		records++;
		Optional<Book.Told> told = book.take(now.kind(), now.id());
		if (told.isEmpty() || told.get().digest().isEmpty()) {
			differences.added(kept, told);
		} else if (!told.get().key().equals(key)) {
			elsewhere++;
		} else if (!told.get().digest().equals(now.digest())) {
			differences.changed(kept, told.get(), stepCount);
		}
	}

	long records() {
		return records;
	}

	/** How many of them another home told of last. */
	long elsewhere() {
		return elsewhere;
	}
}
