package nl.dossierbrug.exchange.follow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Masking;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.EveryTransfer;
import nl.dossierbrug.exchange.desk.Expiry;
import nl.dossierbrug.exchange.desk.TransferEdit;
import nl.dossierbrug.exchange.guide.GuideWaiting;
import nl.dossierbrug.exchange.ledger.Outbox;
import nl.dossierbrug.exchange.model.DossierRequest;
import nl.dossierbrug.exchange.model.MadeFrom;
import nl.dossierbrug.exchange.model.Right;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.TimelineEvent;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.model.TransferLine;
import nl.dossierbrug.exchange.okr.ImportRecord;
import nl.dossierbrug.exchange.store.Dossiers;
import nl.dossierbrug.exchange.store.Transfers;

/**
 * Where everything stands. Looking needs the right to see lists, and changes nothing. What was ready and whose last day has
 * passed is shown as verlopen, also before {@link DayTurn} has noted it.
 */
public final class Tracking {

	/** So many transfers are gone through at a time. */
	private static final int AT_ONCE = 250;

	private final Desk desk;
	private final Connectors connectors;
	private final Expiry expiry;
	private final SourceWatch watch;

	/** @param watch remembers which files it has read */
	public Tracking(Desk desk, Connectors connectors, SourceWatch watch) {
		this.desk = desk;
		this.connectors = connectors;
		this.watch = watch;
		expiry = new Expiry(desk);
	}

	/** A line for every transfer, oldest first: what a list shows, in a fraction of the time that {@link #all} takes. */
	public Outcome<List<Listed>> lines() {
		return desk.with(List.of(Right.SEE_LIST), () -> {
			Map<String, MadeFrom> files = new HashMap<>();
			List<TransferLine> lines = desk.read(records -> {
				List<TransferLine> today = records.transfers().lines().stream().map(expiry::today).toList();
				files.putAll(records.dossiers().sources());
				files.keySet().retainAll(today.stream().filter(line -> isWatched(line.senderStatus(), line.expires()))
						.map(TransferLine::id).collect(Collectors.toSet()));
				return today;
			});
			Set<String> changed = watch.changed(files);
			return Outcome.done(lines.stream().map(line -> new Listed(line, changed.contains(line.id()))).toList());
		});
	}

	/** Every transfer, oldest first. */
	public Outcome<List<Standing>> all() {
		return desk.with(List.of(Right.SEE_LIST), () -> Outcome.done(standing(Transfers::all, (dossiers, ids) -> dossiers.sources())));
	}

	/**
	 * Every transfer with what happened to it, oldest first, some at a time, so that there can be any number of them.
	 *
	 * @param each is given each of them
	 * @return how many there were
	 */
	public Outcome<Integer> each(Consumer<Tracked> each) {
		return desk.with(List.of(Right.SEE_LIST), () -> {
			int count = 0;
			for (List<Tracked> page = page(""); !page.isEmpty(); page = page(page.getLast().transfer().id())) {
				page.forEach(each);
				count += page.size();
			}
			return Outcome.done(count);
		});
	}

	private List<Tracked> page(String last) {
		return tracked(transfers -> transfers.after(last, AT_ONCE));
	}

	/** The transfers of a batch; {@code batch.unknown} when there is no such batch. */
	public Outcome<List<Tracked>> ofBatch(String batch) {
		return desk.with(List.of(Right.SEE_LIST), () -> desk.read(records -> records.batches().byId(batch)).isEmpty()
				? Outcome.refused(desk.refusal("batch.unknown", batch)) : Outcome.done(tracked(transfers -> transfers.ofBatch(batch))));
	}

	/** One transfer, in a list of one; {@code transfer.unknown} when there is no such transfer. */
	public Outcome<List<Tracked>> ofTransfer(String transfer) {
		return desk.with(List.of(Right.SEE_LIST), () -> {
			List<Tracked> found = tracked(transfers -> transfers.byId(transfer).stream().toList());
			return found.isEmpty() ? Outcome.refused(desk.refusal("transfer.unknown", transfer)) : Outcome.done(found);
		});
	}

	private List<Tracked> tracked(Function<Transfers, List<Transfer>> which) {
		List<Standing> standing = standing(which, Dossiers::sources);
		Map<String, List<TimelineEvent>> timelines = desk.read(records -> records.transfers()
				.timelines(standing.stream().map(one -> one.transfer().id()).toList()));
		return standing.stream().map(one -> new Tracked(one, timelines.getOrDefault(one.transfer().id(), List.of()))).toList();
	}

	/** Files are read when the store has been left. @param sources of the dossiers of these transfers, and maybe of others */
	private List<Standing> standing(Function<Transfers, List<Transfer>> which,
			BiFunction<Dossiers, List<String>, Map<String, MadeFrom>> sources) {
		Map<String, MadeFrom> files = new HashMap<>();
		List<Transfer> transfers = desk.read(records -> {
			List<Transfer> today = expiry.today(which.apply(records.transfers()));
			List<String> watched = today.stream().filter(one -> isWatched(one.senderStatus(), one.expires())).map(Transfer::id).toList();
			files.putAll(sources.apply(records.dossiers(), watched));
			files.keySet().retainAll(Set.copyOf(watched));
			return today;
		});
		Set<String> changed = watch.changed(files);
		return transfers.stream().map(transfer -> new Standing(transfer, changed.contains(transfer.id()))).toList();
	}

	/** As long as what is new can go along in a new version. */
	private boolean isWatched(SenderStatus status, Optional<LocalDate> expires) {
		return status == SenderStatus.GEREED || status == SenderStatus.VERSTREKT && expires.filter(desk.today()::isAfter).isEmpty();
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

	/**
	 * What somebody must do today, oldest transfer first: one entry for each reason. Nothing for what is done or closed.
	 */
	public Outcome<List<Todo>> todo() {
		return all().map(all -> {
			List<Todo> todo = new ArrayList<>(new TodoList(desk, connectors.names()).of(all));
			List<Transfer> transfers = all.stream().map(Standing::transfer).toList();
			desk.read(records -> new GuideWaiting(desk, connectors).of(records, transfers))
					.forEach((pupil, what) -> todo.add(new Todo(pupil, Todo.Kind.GUIDED, what)));
			return todo;
		});
	}

	/** The requests that could not be tied to a transfer, oldest first. */
	public Outcome<List<DossierRequest>> requestsWithoutTransfer() {
		return desk.with(List.of(Right.SEE_LIST), () -> desk.read(records -> Outcome
				.done(records.requests().withoutTransfer())));
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
					if (transfer.way() == Way.DIRECT) {
						new Outbox(desk).takeBack(records, transfer);
					}
					if (transfer.senderStatus() == SenderStatus.VERSTREKT) {
						// it is taken back when the system that has it says so
						desk.note(records, transfer, "terugneming gevraagd", Text.same(why), "transfer.take-back", "");
						return transfer;
					}
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
