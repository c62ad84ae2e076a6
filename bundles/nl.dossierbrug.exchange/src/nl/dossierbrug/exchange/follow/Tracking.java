package nl.dossierbrug.exchange.follow;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Masking;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.EveryTransfer;
import nl.dossierbrug.exchange.desk.Expiry;
import nl.dossierbrug.exchange.desk.TransferEdit;
import nl.dossierbrug.exchange.model.DossierRequest;
import nl.dossierbrug.exchange.model.Right;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.okr.ImportRecord;
import nl.dossierbrug.exchange.store.Records;

/**
 * Where everything stands. Looking needs the right to see lists, and changes nothing. What was ready and whose last day has
 * passed is shown as verlopen, also before {@link DayTurn} has noted it.
 */
public final class Tracking {

	private final Desk desk;
	private final Connectors connectors;
	private final Expiry expiry;
	private final SourceWatch watch = new SourceWatch();

	public Tracking(Desk desk, Connectors connectors) {
		this.desk = desk;
		this.connectors = connectors;
		expiry = new Expiry(desk);
	}

	/** Every transfer, oldest first. */
	public Outcome<List<Tracked>> all() {
		return desk.with(List.of(Right.SEE_LIST),
				() -> desk.read(records -> Outcome.done(tracked(records, records.transfers().all()))));
	}

	/** The transfers of a batch; {@code batch.unknown} when there is no such batch. */
	public Outcome<List<Tracked>> ofBatch(String batch) {
		return desk.with(List.of(Right.SEE_LIST), () -> desk.read(records -> records.batches().byId(batch).isEmpty()
				? Outcome.refused(desk.refusal("batch.unknown", batch))
				: Outcome.done(tracked(records, records.transfers().ofBatch(batch)))));
	}

	/** One transfer, in a list of one; {@code transfer.unknown} when there is no such transfer. */
	public Outcome<List<Tracked>> ofTransfer(String transfer) {
		return desk.with(List.of(Right.SEE_LIST), () -> desk.read(records -> {
			Optional<Transfer> found = records.transfers().byId(transfer);
			return found.isEmpty() ? Outcome.refused(desk.refusal("transfer.unknown", transfer))
					: Outcome.done(tracked(records, List.of(found.get())));
		}));
	}

	/** The latest batches of which something was made ready or refused, the newest first. @param most how many at the most */
	public Outcome<List<BatchSummary>> batches(int most) {
		return desk.with(List.of(Right.SEE_LIST), () -> desk.read(records -> Outcome.done(records.batches().newest(most).stream()
				.map(batch -> BatchSummary.of(batch, expiry.today(records.transfers().ofBatch(batch.id())))).toList())));
	}

	/** The imports of a transfer, the latest first; those that were taken back included. Needs the right to see lists. */
	public Outcome<List<ImportRecord>> imports(String transfer) {
		return desk.with(List.of(Right.SEE_LIST),
				() -> desk.read(records -> Outcome.done(records.imports().ofTransfer(transfer).reversed())));
	}

	private List<Tracked> tracked(Records records, List<Transfer> transfers) {
		return expiry.today(transfers).stream().map(t -> new Tracked(t, records.transfers().timeline(t.id()),
				watch.changed(records, t))).toList();
	}

	/**
	 * What somebody must do today, oldest transfer first: one entry for each reason. Nothing for what is done or closed.
	 */
	public Outcome<List<Todo>> todo() {
		return desk.with(List.of(Right.SEE_LIST), () -> desk.read(records -> Outcome.done(
				new TodoList(desk, connectors.names()).of(tracked(records, records.transfers().all())))));
	}

	/** The requests that could not be tied to a transfer, oldest first. */
	public Outcome<List<DossierRequest>> requestsWithoutTransfer() {
		return desk.with(List.of(Right.SEE_LIST), () -> desk.read(records -> Outcome
				.done(records.requests().all().stream().filter(request -> request.transfer().isEmpty()).toList())));
	}

	/**
	 * Takes back what was made ready and not yet handed out, and lets go of what was broken off or refused before it was made
	 * ready: all of it, or nothing when one cannot be taken back. Nothing of it waits for anybody then.
	 * Needs the right to make ready.
	 *
	 * @param reason why; not blank ({@code reason.missing})
	 */
	public Outcome<List<Transfer>> withdraw(List<String> transfers, String reason) {
		String why = Masking.masked(reason.strip());
		return desk.with(List.of(Right.MAKE_READY), () -> new EveryTransfer(desk).change(transfers, reason,
				this::mayWithdraw, (records, transfer) -> {
					Transfer back = new TransferEdit(transfer).to(SenderStatus.INGETROKKEN).done();
					records.transfers().update(back);
					// the reason is a person's own words and may name the pupil, so it stays out of the log
					desk.note(records, back, SenderStatus.INGETROKKEN.word(), Text.same(why),
							"transfer.withdrawn", "");
					return back;
				}));
	}

	private List<Refusal> mayWithdraw(Transfer transfer) {
		return transfer.mayBeWithdrawn() ? List.of()
				: List.of(desk.refusal("withdraw.not-possible", transfer.id(), transfer.senderStatus().word(),
						desk.text("withdraw.next." + transfer.senderStatus())));
	}
}
