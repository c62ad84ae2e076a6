package nl.dossierbrug.exchange.destroy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.DestroyedRecord;
import nl.dossierbrug.exchange.model.Destructible;
import nl.dossierbrug.exchange.model.Destruction;
import nl.dossierbrug.exchange.model.Right;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.okr.ImportRecord;
import nl.dossierbrug.exchange.okr.PupilFile;
import nl.dossierbrug.exchange.prepare.Prepared;
import nl.dossierbrug.exchange.store.Records;

/**
 * Takes content, names and numbers out for good. It cannot be undone. What stays is that it was done: what, when, by whom
 * and why, with the digest. Needs the right to delete.
 *
 * <p>Each record is one transaction, so a crash leaves each whole or destroyed; doing it again finishes it.
 */
public final class Destroying {

	private final Desk desk;

	public Destroying(Desk desk) {
		this.desk = desk;
	}

	/**
	 * Destroys transfers: at both sides, whatever their status. A pupil file into which one was imported is a record of its
	 * own and stays.
	 *
	 * @param ids the transfers; one that was destroyed before is answered as such
	 * @param reason why; not blank ({@code reason.missing}), and without the pupil's name or number
	 *        ({@code destroy.reason-names}), because it stays in the log
	 * @return what was destroyed; with nothing destroyed when there is no such transfer ({@code transfer.unknown})
	 */
	public Outcome<Destroyed> transfers(List<String> ids, String reason, Progress progress) {
		return desk.with(List.of(Right.DELETE),
				() -> destroy(ids, reason, progress, this::transferObstacle, new TransferDestruction(desk)));
	}

	/**
	 * Destroys pupil files, with what their imports changed; none of those can be taken back then. The transfers that they
	 * came from are records of their own and stay.
	 *
	 * @param ids the pupil files; one that was destroyed before is answered as such
	 * @param reason as of {@link #transfers}
	 * @return what was destroyed; with nothing destroyed when there is no such file ({@code okr.no-such-file})
	 */
	public Outcome<Destroyed> pupilFiles(List<String> ids, String reason, Progress progress) {
		return desk.with(List.of(Right.DELETE),
				() -> destroy(ids, reason, progress, this::fileObstacle, new PupilFileDestruction(desk)));
	}

	/** What a proof has to tell of a destruction; {@code destruction.unknown}. Needs the right to see lists. */
	public Outcome<Destruction> one(String id) {
		return desk.with(List.of(Right.SEE_LIST), () -> desk.read(records -> records.destructions().byId(id).map(Outcome::done)
				.orElseGet(() -> Outcome.refused(desk.refusal("destruction.unknown", id)))));
	}

	/** The ids of all destructions, oldest first. Needs the right to see lists. */
	public Outcome<List<String>> all() {
		return desk.with(List.of(Right.SEE_LIST), () -> desk.read(records -> Outcome.done(records.destructions().ids())));
	}

	/**
	 * What the receipts have to tell of the batches from which a destruction took transfers: those are told without a name.
	 * Needs the right to see lists.
	 *
	 * @return the batches as they stand now; {@code destruction.unknown}
	 */
	public Outcome<List<Prepared>> receipts(String destruction) {
		return desk.with(List.of(Right.SEE_LIST), () -> desk.read(records -> records.destructions().byId(destruction)
				.map(found -> Outcome.done(new Receipted(records).of(found)))
				.orElseGet(() -> Outcome.refused(desk.refusal("destruction.unknown", destruction)))));
	}

	private Outcome<Destroyed> destroy(List<String> asked, String reason, Progress progress, Obstacle obstacle,
			DestructionStep step) {
		if (reason.isBlank()) {
			return Outcome.refused(desk.refusal("reason.missing"));
		}
		Set<String> ids = new LinkedHashSet<>(asked);
		NamesPupil named = new NamesPupil(reason);
		List<Refusal> refusals = desk.read(records -> ids.stream().flatMap(id -> obstacle.of(records, id, named).stream()).toList());
		if (!refusals.isEmpty()) {
			return Outcome.refused(refusals);
		}
		DestructionRun run = new DestructionRun(desk, reason.strip());
		progress.begin(ids.size());
		for (String id : ids) {
			if (progress.cancelled()) {
				break;
			}
			run.destroy(step, id, "", Optional.empty(), Text.same(reason.strip()));
			progress.done(1);
		}
		return Outcome.done(run.end(pupilFiles(run.records())));
	}

	private List<String> pupilFiles(List<DestroyedRecord> destroyed) {
		return desk.read(records -> {
			Set<String> files = new TreeSet<>();
			destroyed.stream().filter(record -> record.kind() == Destructible.TRANSFER)
					.flatMap(record -> records.imports().ofTransfer(record.id()).stream()).filter(done -> !done.undone())
					.map(ImportRecord::file).filter(file -> records.pupilFiles().byId(file).isPresent()).forEach(files::add);
			return new ArrayList<>(files);
		});
	}

	private Optional<Refusal> transferObstacle(Records records, String id, NamesPupil named) {
		Optional<Transfer> transfer = records.transfers().byId(id);
		if (transfer.isEmpty()) {
			return Optional.of(desk.refusal("transfer.unknown", id));
		}
		return named.tells(transfer.get().name(), transfer.get().bsn(), transfer.get().leerlingnummer())
				? Optional.of(desk.refusal("destroy.reason-names", id)) : Optional.empty();
	}

	private Optional<Refusal> fileObstacle(Records records, String id, NamesPupil named) {
		Optional<PupilFile> file = records.pupilFiles().byId(id);
		if (file.isEmpty()) {
			return records.destructions().of(Destructible.PUPIL_FILE, id).isPresent() ? Optional.empty()
					: Optional.of(desk.refusal("okr.no-such-file", id));
		}
		return named.tells(file.get().name(), file.get().bsn(), file.get().leerlingnummer())
				? Optional.of(desk.refusal("destroy.reason-names", id)) : Optional.empty();
	}

	@FunctionalInterface
	private interface Obstacle {
		Optional<Refusal> of(Records records, String id, NamesPupil named);
	}
}
