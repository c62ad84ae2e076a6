package nl.dossierbrug.exchange.destroy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.model.Batch;
import nl.dossierbrug.exchange.model.Destructible;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.request.Inbox;
import nl.dossierbrug.exchange.store.Records;

/** Looks up what has been kept as long as it may: everything but the pupil files, which {@link DuePupilFiles} looks up. */
final class DueRecords {

	private static final String NOT_HANDED_OUT = "niet-verstrekt";
	private static final String GUIDED = "begeleid";
	static final String NOT_IMPORTED = "niet-geimporteerd";
	private static final String HANDED_OVER = "overdracht";
	private static final String REQUEST = "verzoek";
	private static final String DRAFT = "concept";
	private static final String FILE = "bestand";

	private final Records records;
	private final RetentionTable table;
	private final Terms terms;
	private final Map<String, LocalDate> begun = new HashMap<>();

	DueRecords(Records records, Terms terms) {
		this.records = records;
		this.terms = terms;
		table = terms.table();
	}

	List<Due> all() {
		List<Due> due = new ArrayList<>();
		records.transfers().all().forEach(transfer -> of(transfer).ifPresent(due::add));
		records.batches().trials().forEach(trial -> records.transfers().ofBatch(trial.id()).forEach(kept -> of(kept).ifPresent(due::add)));
		records.requests().withoutTransfer().stream().filter(r -> !r.number().isEmpty())
				.forEach(r -> add(due, Destructible.REQUEST, r.id(), REQUEST, r.at(), Text.same("")));
		records.drafts().all().forEach(d -> add(due, Destructible.DRAFT, d.id(), DRAFT, d.savedAt(), Text.same(d.savedBy())));
		records.madeFiles().all()
				.forEach(f -> add(due, Destructible.FILE, f.id(), FILE, f.at(), Text.same(f.path().toString())));
		return due;
	}

	private void add(List<Due> due, Destructible kind, String id, String rule, Instant from, Text whose) {
		terms.over(table.rule(rule), terms.day(from)).ifPresent(day -> due.add(new Due(kind, id, rule, day, whose, false)));
	}

	private Optional<Due> of(Transfer transfer) {
		if (transfer.senderStatus() == SenderStatus.VERNIETIGD) {
			return Optional.empty();
		}
		if (transfer.receivedAt().isEmpty()) {
			LocalDate begun = begun(transfer.batch());
			LocalDate until = transfer.expires().filter(begun::isBefore).orElse(begun);
			return due(transfer, table.rule(transfer.way() == Way.GUIDED ? GUIDED : NOT_HANDED_OUT), until);
		}
		LocalDate received = terms.day(transfer.receivedAt().get());
		return due(transfer, table.rule(HANDED_OVER, transfer.profile().code()), received)
				.or(() -> isWaiting(transfer) ? due(transfer, table.rule(NOT_IMPORTED), received) : Optional.empty());
	}

	private static boolean isWaiting(Transfer transfer) {
		return transfer.receiverStatus().filter(Inbox.WAITING::contains).isPresent();
	}

	private Optional<Due> due(Transfer transfer, RetentionRule rule, LocalDate from) {
		return terms.over(rule, from)
				.map(day -> new Due(Destructible.TRANSFER, transfer.id(), rule.id(), day, Text.same(transfer.name()), false));
	}

	private LocalDate begun(String batch) {
		return begun.computeIfAbsent(batch, id -> records.batches().byId(id).map(Batch::createdAt).map(terms::day).orElse(terms.today()));
	}
}
