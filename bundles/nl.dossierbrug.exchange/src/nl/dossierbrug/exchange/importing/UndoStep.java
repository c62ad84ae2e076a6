package nl.dossierbrug.exchange.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.DestroyedWords;
import nl.dossierbrug.exchange.desk.TransferEdit;
import nl.dossierbrug.exchange.model.Destructible;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.okr.ImportRecord;
import nl.dossierbrug.exchange.okr.PupilFile;
import nl.dossierbrug.exchange.okr.Undo;
import nl.dossierbrug.exchange.okr.UndoResult;
import nl.dossierbrug.exchange.store.Records;
import nl.dossierbrug.standard.OsoStandard;

/** Takes one import back, in the transaction it is given. */
public final class UndoStep {

	/** No file ever has this revision. */
	private static final long NO_REVISION = -1;

	private final Desk desk;
	private final Undo undo;

	UndoStep(Desk desk, OsoStandard standard) {
		this.desk = desk;
		undo = new Undo(standard::meaning);
	}

	Outcome<Undone> run(Records records, ImportRecord record) {
		Optional<Refusal> obstacle = obstacle(records, record);
		return obstacle.isPresent() ? Outcome.refused(obstacle.get()) : putBack(records, record);
	}

	/** What it would come to, with nothing changed. */
	Outcome<Undone> look(Records records, ImportRecord record) {
		Optional<Refusal> obstacle = obstacle(records, record);
		if (obstacle.isPresent()) {
			return Outcome.refused(obstacle.get());
		}
		String pupil = records.transfers().byId(record.transfer()).orElseThrow().name();
		return Outcome.done(told(record, pupil, records.pupilFiles().byId(record.file()), result(records, record)));
	}

	private Optional<Refusal> obstacle(Records records, ImportRecord record) {
		if (record.undone()) {
			boolean there = records.dossiers().of(record.transfer()).isPresent();
			return Optional.of(desk.refusal(there ? "undo.already" : "undo.already-gone", record.id()));
		}
		String later = later(records, record);
		return destroyed(records, record)
				.or(() -> later.isEmpty() ? Optional.empty() : Optional.of(desk.refusal("undo.later", record.id(), later)));
	}

	/** What it changed is gone with the transfer, or with the file as it was then. */
	private Optional<Refusal> destroyed(Records records, ImportRecord record) {
		DestroyedWords words = new DestroyedWords(desk);
		if (records.transfers().byId(record.transfer()).filter(from -> from.senderStatus() == SenderStatus.VERNIETIGD).isPresent()) {
			return records.destructions().of(Destructible.TRANSFER, record.transfer())
					.map(destruction -> words.refusal("undo.destroyed", destruction, record.transfer(), record.id()));
		}
		return records.destructions().of(Destructible.PUPIL_FILE, record.file())
				.filter(destruction -> !destruction.at().isBefore(record.at()))
				.map(destruction -> words.refusal("undo.file-destroyed", destruction, record.file(), record.id(), record.transfer()));
	}

	/** The imports into the same file that were done after it and still stand, the latest first. */
	private static String later(Records records, ImportRecord record) {
		List<String> standing = records.imports().ofFile(record.file()).stream()
				.dropWhile(done -> !done.id().equals(record.id())).skip(1).filter(done -> !done.undone())
				.map(ImportRecord::id).toList();
		return String.join(", ", standing.reversed());
	}

	/** Where the file is missing there is nothing to put back, and nothing that keeps the import from being undone. */
	private UndoResult result(Records records, ImportRecord record) {
		return records.pupilFiles().byId(record.file()).map(file -> undo.undo(file, record, records.imports().ofFile(record.file())))
				.orElseGet(() -> new UndoResult(Optional.empty(), 0, List.of()));
	}

	private static Undone told(ImportRecord record, String pupil, Optional<PupilFile> current, UndoResult result) {
		return new Undone(record.id(), pupil, current.isPresent() && result.file().isEmpty(), result.restored(), result.kept());
	}

	private Outcome<Undone> putBack(Records records, ImportRecord record) {
		Optional<PupilFile> current = records.pupilFiles().byId(record.file());
		UndoResult result = result(records, record);
		if (result.file().isPresent()) {
			if (!records.pupilFiles().put(result.file().get())) {
				return Outcome.refused(desk.refusal("okr.changed-meanwhile", result.file().get().name()));
			}
		} else {
			current.ifPresent(file -> remove(records, file));
		}
		String pupil = taken(records, record, result).name();
		return Outcome.done(told(record, pupil, current, result));
	}

	/** The imports of a transfer that stand in a pupil file, oldest first. */
	static List<ImportRecord> standing(Records records, Transfer transfer, PupilFile file) {
		return records.imports().ofFile(file.id()).stream()
				.filter(done -> done.transfer().equals(transfer.id()) && !done.undone()).toList();
	}

	/** Removes a file. A plan that was shown for it must not pass for one of a file that comes in its place. */
	public static void remove(Records records, PupilFile file) {
		records.pupilFiles().remove(file.id());
		// a file may have no BSN; those whose dossiers went into it have
		Set<Bsn> pupils = new HashSet<>();
		records.imports().ofFile(file.id()).forEach(done -> records.transfers().byId(done.transfer()).flatMap(Transfer::bsn)
				.ifPresent(pupils::add));
		for (Transfer transfer : pupils.stream().flatMap(bsn -> records.transfers().ofPupil(bsn).stream()).toList()) {
			boolean same = transfer.receiver().equals(file.receiver())
					&& transfer.addressee().brin().equals(file.school());
			if (same && transfer.plannedRevision().isPresent()) {
				records.transfers().update(new TransferEdit(transfer).planned(Optional.of(NO_REVISION)).done());
			}
		}
	}

	/** Marks an import. Its transfer becomes teruggedraaid, unless another import of it stands. */
	private Transfer taken(Records records, ImportRecord undone, UndoResult result) {
		records.imports().markUndone(undone.id());
		Transfer transfer = records.transfers().byId(undone.transfer()).orElseThrow();
		boolean stands = records.imports().ofTransfer(transfer.id()).stream()
				.anyMatch(done -> !done.undone() && records.pupilFiles().byId(done.file()).isPresent());
		boolean back = !stands && TransferEdit.may(transfer, ReceiverStatus.TERUGGEDRAAID);
		if (back) {
			records.transfers().update(new TransferEdit(transfer).to(ReceiverStatus.TERUGGEDRAAID).done());
		}
		desk.note(records, transfer, back ? ReceiverStatus.TERUGGEDRAAID.word() : "import teruggedraaid",
				desk.text("timeline.undone", undone.id(), Integer.toString(result.restored()),
						Integer.toString(result.kept().size())),
				"import.undone", undone.id() + " " + result.restored() + " fields, " + result.kept().size() + " kept");
		return transfer;
	}
}
