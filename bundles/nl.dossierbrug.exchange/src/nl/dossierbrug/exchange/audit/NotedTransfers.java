package nl.dossierbrug.exchange.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.RecordKind;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.TimelineEvent;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.model.TransferLine;
import nl.dossierbrug.exchange.store.Kept;
import nl.dossierbrug.exchange.store.Transfers;

/** The transfers and their timelines, each change of which is noted for the log. */
final class NotedTransfers implements Transfers {

	private final Transfers kept;
	private final AuditNotes notes;

	NotedTransfers(Transfers kept, AuditNotes notes) {
		this.kept = kept;
		this.notes = notes;
	}

	@Override
	public void add(Transfer transfer) {
		kept.add(transfer);
		notes.now(Kept.of(transfer));
	}

	@Override
	public void update(Transfer transfer) {
		kept.update(transfer);
		notes.now(Kept.of(transfer));
	}

	@Override
	public Optional<Transfer> byId(String id) {
		return kept.byId(id);
	}

	@Override
	public List<Transfer> all() {
		return kept.all();
	}

	@Override
	public List<TransferLine> lines() {
		return kept.lines();
	}

	@Override
	public List<Transfer> after(String last, int most) {
		return kept.after(last, most);
	}

	@Override
	public List<Transfer> ofBatch(String batch) {
		return kept.ofBatch(batch);
	}

	@Override
	public List<Transfer> ofPupil(Bsn bsn) {
		return kept.ofPupil(bsn);
	}

	@Override
	public List<Transfer> at(String receiver, List<ReceiverStatus> statuses) {
		return kept.at(receiver, statuses);
	}

	@Override
	public List<Transfer> sentTo(String receiver, SenderStatus status) {
		return kept.sentTo(receiver, status);
	}

	@Override
	public List<String> readyUntilBefore(LocalDate day) {
		return kept.readyUntilBefore(day);
	}

	@Override
	public List<String> idsOfBatch(String batch) {
		return kept.idsOfBatch(batch);
	}

	@Override
	public void addEvent(TimelineEvent event) {
		kept.addEvent(event);
		notes.now(Kept.of(event));
	}

	/** The log is told the timeline anew: what it told before was of details that are no more. */
	@Override
	public void forgetDetails(String transfer) {
		kept.forgetDetails(transfer);
		notes.gone(RecordKind.TIMELINE, transfer);
		kept.timeline(transfer).forEach(event -> notes.now(Kept.of(event)));
	}

	@Override
	public Map<String, List<TimelineEvent>> timelines(List<String> transfers) {
		return kept.timelines(transfers);
	}

	@Override
	public List<TimelineEvent> timeline(String transfer) {
		return kept.timeline(transfer);
	}
}
