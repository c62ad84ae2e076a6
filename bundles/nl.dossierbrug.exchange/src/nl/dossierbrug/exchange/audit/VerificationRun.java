package nl.dossierbrug.exchange.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import nl.dossierbrug.exchange.model.AuditEntry;
import nl.dossierbrug.exchange.model.RecordKind;
import nl.dossierbrug.exchange.store.AuditLog;
import nl.dossierbrug.exchange.store.Inventory;
import nl.dossierbrug.exchange.store.Records;
import nl.dossierbrug.exchange.store.Seal;

/**
 * One check of the log and of what it speaks of, while others may write: whoever reads a page of records first reads, in
 * the same transaction, what the log was told since, so that book and records are always of the same moment.
 */
final class VerificationRun {

	private final Consumer<Consumer<Records>> turns;
	private final Beat beat;
	private final Found inLog;
	private final Found inRecords;
	private final ChainCheck chain;
	private final Book book;
	private final StateCheck state;
	private long read = Long.MIN_VALUE;
	private boolean more = true;
	private long total;
	/** How many were read in the last turn. */
	private int some;
	private Optional<String> from = Optional.empty();

	VerificationRun(Seal seal, AuditWords words, Consumer<Consumer<Records>> turns, Beat beat) {
		this.turns = turns;
		this.beat = beat;
		inLog = new Found(words);
		inRecords = new Found(words);
		chain = new ChainCheck(seal, inLog);
		book = new Book(seal.key());
		state = new StateCheck(book, seal, inRecords);
	}

	AuditVerdict verdict() {
		turns.accept(records -> total = total(records));
		beat.begin(total);
		while (more) {
			turns.accept(this::readLog);
			beat.read(some);
		}
		for (RecordKind kind : RecordKind.values()) {
			compare(kind);
		}
		turns.accept(records -> {
			catchUp(records);
			chain.end(Head.kept(records).orElse(Head.NONE));
		});
		return new AuditVerdict(chain.entries(), state.records(), chain.elsewhere() + state.elsewhere(),
				chain.last().number(), chain.last().code(), Stream.concat(inLog.all().stream(), inRecords.all().stream()).toList());
	}

	private static long total(Records records) {
		long total = records.audit().count();
		for (RecordKind kind : RecordKind.values()) {
			total += records.inventory().count(kind);
		}
		return total;
	}

	private void readLog(Records records) {
		List<AuditEntry> page = records.audit().after(read);
		for (AuditEntry entry : page) {
			chain.read(entry);
			book.read(entry);
			read = entry.number();
		}
		some = page.size();
		more = some == AuditLog.PAGE;
	}

	private void catchUp(Records records) {
		do {
			readLog(records);
		} while (more);
	}

	private void compare(RecordKind kind) {
		long before = read;
		from = Optional.of(Inventory.START);
		while (from.isPresent()) {
			turns.accept(records -> {
				catchUp(records);
				Inventory.Page page = records.inventory().page(kind, from.get());
				state.read(page);
				from = page.next();
				some = page.records().size();
			});
			beat.read(some);
		}
		state.end(kind, before);
	}
}
