package nl.dossierbrug.exchange.importing;

import nl.dossierbrug.exchange.desk.GoesElsewhere;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.Expiry;
import nl.dossierbrug.exchange.desk.KeptDossiers;
import nl.dossierbrug.exchange.desk.TransferEdit;
import nl.dossierbrug.exchange.model.Batch;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.Right;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.okr.PupilFile;
import nl.dossierbrug.exchange.store.Records;
import nl.dossierbrug.standard.OsoStandard;

/** Bringing dossiers into pupil files, and taking them out again. */
public final class Importing {

	private final Desk desk;
	private final Connectors connectors;
	private final OsoStandard standard;

	public Importing(Desk desk, Connectors connectors, OsoStandard standard) {
		this.desk = desk;
		this.connectors = connectors;
		this.standard = standard;
	}

	/**
	 * Plans an import and, unless it is a dry run, does it: one pupil at a time, each one transaction, so that a pupil's
	 * file changes whole or not at all. Where a plan was shown (dry run), in whatever mode, it is done only while the pupil
	 * file is what it was then ({@code import.changed-meanwhile}). A transfer may be imported again, in the same mode or
	 * in another: it is planned anew, and is an import of its own when that changes something; when it changes nothing
	 * while an earlier import of it stands, the answer is {@link Action#SAME} with that import. Of a batch only what
	 * arrived is answered: a pupil that was refused, or not asked for yet, is nobody's failure here, see
	 * {@link #notYetAskedFor}. Transfers that are named are each answered. Needs the right to import; overschrijven,
	 * where the receiver can also aanvullen, and clearing need the right to overwrite too.
	 *
	 * @param order what and how
	 * @param each is given the result of each transfer as soon as there is one; those that were refused included
	 * @param progress counts transfers; when it is cancelled, what was done stays
	 * @return how many results there were; refused as a whole, with nothing changed, when the order cannot be carried
	 *         out for anybody: unknown batch or transfer, nothing to import ({@code import.nothing}: nothing was named, or
	 *         nothing of the batch arrived), a mode that the receiver does not have
	 */
	public Outcome<Integer> run(ImportOrder order, Consumer<ImportResult> each, Progress progress) {
		return desk.with(List.of(), () -> switch (connectors.receiver(order.receiver())) {
			case Outcome.Refused<DossierReceiver>(var refusals) ->
				desk.with(List.of(Right.IMPORT), () -> Outcome.refused(refusals));
			case Outcome.Done<DossierReceiver>(DossierReceiver receiver) -> desk.with(needed(order, receiver), () -> {
				Set<String> ids = new LinkedHashSet<>();
				List<Refusal> refusals = desk.read(records -> collect(records, order, receiver, ids));
				return refusals.isEmpty() ? Outcome.done(run(receiver, order, ids, each, progress))
						: Outcome.refused(refusals);
			});
		});
	}

	/**
	 * Which transfers of the order's batch stand ready and were not handed out yet, so that a request would bring
	 * them. None for an order without a batch, and for a batch that there is not. Needs the right to import.
	 */
	public Outcome<List<Transfer>> notYetAskedFor(ImportOrder order) {
		return desk.with(List.of(Right.IMPORT), () -> Outcome.done(order.batch().map(batch -> desk.read(records ->
				new Expiry(desk).today(records.transfers().ofBatch(batch)).stream()
						.filter(transfer -> transfer.receiver().equals(order.receiver()))
						.filter(transfer -> transfer.senderStatus() == SenderStatus.GEREED).toList())).orElse(List.of())));
	}

	/** To overwrite is a right of its own where it is a choice; a receiver that only overwrites offers none. */
	private static List<Right> needed(ImportOrder order, DossierReceiver receiver) {
		boolean chosen = order.mode() == ImportMode.OVERSCHRIJVEN && receiver.importModes().contains(ImportMode.AANVULLEN);
		return chosen || order.clearAbsent() || order.takesAgainstMode() ? List.of(Right.IMPORT, Right.OVERWRITE) : List.of(Right.IMPORT);
	}

	private List<Refusal> collect(Records records, ImportOrder order, DossierReceiver receiver, Set<String> ids) {
		List<Refusal> refusals = new ArrayList<>();
		if (!receiver.importModes().contains(order.mode())) {
			refusals.add(desk.refusal("import.mode", receiver.name(), order.mode().word(),
					receiver.importModes().stream().map(ImportMode::word).collect(Collectors.joining(", "))));
		}
		order.batch().ifPresent(batch -> {
			Optional<Batch> known = records.batches().byId(batch);
			if (known.isEmpty()) {
				refusals.add(desk.refusal("batch.unknown", batch));
			}
			known.flatMap(new GoesElsewhere(desk)::of).ifPresent(refusals::add);
			records.transfers().ofBatch(batch).stream().filter(Importing::arrived).map(Transfer::id).forEach(ids::add);
		});
		for (String id : order.transfers()) {
			if (records.transfers().byId(id).isEmpty()) {
				refusals.add(desk.refusal("transfer.unknown", id));
			}
			ids.add(id);
		}
		if (ids.isEmpty() && refusals.isEmpty()) {
			refusals.add(desk.refusal("import.nothing").as(Refusal.Kind.NOTHING_TO_DO));
		}
		return refusals;
	}

	/**
	 * The files that a dossier may be about, where that is in doubt ({@code import.doubtful}): a person decides with {@link
	 * ImportOrder#decided}. Empty where there is no doubt. Needs the rights to import and to see content.
	 *
	 * @return refused when there is no such transfer or receiver, or its dossier cannot be read
	 */
	public Outcome<List<PupilFile>> candidates(String receiver, String transfer) {
		return desk.with(List.of(Right.IMPORT, Right.SEE_CONTENT), () -> connectors.receiver(receiver).then(found -> desk.read(records ->
				records.transfers().byId(transfer).map(known -> candidates(records, found, known))
						.orElseGet(() -> Outcome.refused(desk.refusal("transfer.unknown", transfer))))));
	}

	private Outcome<List<PupilFile>> candidates(Records records, DossierReceiver receiver, Transfer transfer) {
		return new KeptDossiers(desk, standard).of(records, transfer)
				.map(dossier -> new WhoseFile(desk, receiver.identification()).candidates(records, transfer, standard.identity(dossier)));
	}

	private static boolean arrived(Transfer transfer) {
		return TransferEdit.may(transfer, ReceiverStatus.GEIMPORTEERD);
	}

	private int run(DossierReceiver receiver, ImportOrder order, Set<String> ids, Consumer<ImportResult> each,
			Progress progress) {
		ImportStep step = new ImportStep(desk, standard, receiver, order);
		int results = 0;
		progress.begin(ids.size());
		for (String id : ids) {
			if (progress.cancelled()) {
				break;
			}
			each.accept(desk.write(records -> step.run(records, records.transfers().byId(id).orElseThrow())));
			results++;
			progress.done(1);
		}
		return results;
	}

	/**
	 * Puts a pupil file back as it was before an import. What was changed by hand later stays. A file that the import
	 * made, and in which nothing else stands, is removed. The transfer is teruggedraaid when no other import of it stands.
	 * Needs the right to import.
	 *
	 * <p>The latest import into a file goes first: a later one may have brought a value that stood there already, and
	 * would lose it with the earlier one.
	 *
	 * @param importId {@code I1}, {@code I2} …
	 * @return what was put back; {@code undo.unknown} when there is no such import, {@code undo.already} when it was
	 *         taken back before, {@code undo.later} when a later import into the same file still stands
	 */
	public Outcome<Undone> undo(String importId) {
		return desk.with(List.of(Right.IMPORT), () -> desk.write(records -> records.imports().byId(importId)
				.map(found -> new UndoStep(desk, standard).run(records, found))
				.orElseGet(() -> Outcome.refused(desk.refusal("undo.unknown", importId)))));
	}

	/**
	 * What taking several imports back would come to, with nothing changed. Needs the right to import.
	 *
	 * @param importIds of different pupil files
	 * @return for each what {@link #undo} would answer, in that order
	 */
	public Outcome<List<Outcome<Undone>>> lookAtUndoing(List<String> importIds) {
		return desk.with(List.of(Right.IMPORT), () -> desk.read(records -> Outcome.done(importIds.stream().map(id -> records.imports().byId(id)
				.map(found -> new UndoStep(desk, standard).look(records, found))
				.orElseGet(() -> Outcome.refused(desk.refusal("undo.unknown", id)))).toList())));
	}

	/**
	 * Takes several imports back, one after the other as {@link #undo} does: what cannot be taken back is answered and keeps
	 * nothing else from it. Needs the right to import.
	 *
	 * @param importIds in the order in which they were done; the last is taken back first
	 * @param progress counts imports; when it is cancelled, what was taken back stays so
	 * @return what came of each that was tried, the last one first
	 */
	public List<Outcome<Undone>> undoAll(List<String> importIds, Progress progress) {
		List<Outcome<Undone>> answers = new ArrayList<>();
		progress.begin(importIds.size());
		for (String id : importIds.reversed()) {
			if (progress.cancelled()) {
				break;
			}
			answers.add(undo(id));
			progress.done(1);
		}
		return answers;
	}
}
