package nl.dossierbrug.exchange;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.okr.ImportRecord;
import nl.dossierbrug.exchange.okr.PupilFile;
import nl.dossierbrug.exchange.okr.Undo;
import nl.dossierbrug.exchange.okr.UndoResult;
import nl.dossierbrug.exchange.store.Records;
import nl.dossierbrug.standard.OsoStandard;

/** Takes one import back, in the transaction it is given. */
final class UndoStep {

	private final Desk desk;
	private final Undo undo;

	UndoStep(Desk desk, OsoStandard standard) {
		this.desk = desk;
		undo = new Undo(standard::meaning);
	}

	Outcome<Undone> run(Records records, ImportRecord record) {
		Optional<PupilFile> current = records.pupilFiles().byId(record.file());
		// gone already when the import that made the file was taken back before this one
		UndoResult result = current.map(file -> undo.undo(file, record, records.imports().ofFile(record.file())))
				.orElseGet(() -> new UndoResult(Optional.empty(), 0, List.of()));
		if (result.file().isPresent()) {
			if (!records.pupilFiles().put(result.file().get())) {
				return Outcome.refused(desk.refusal("okr.changed-meanwhile", result.file().get().name()));
			}
		} else {
			current.ifPresent(file -> records.pupilFiles().remove(file.id()));
		}
		records.imports().markUndone(record.id());
		Transfer transfer = records.transfers().byId(record.transfer()).orElseThrow();
		Transfer back = new TransferEdit(transfer).to(ReceiverStatus.TERUGGEDRAAID).done();
		records.transfers().update(back);
		desk.note(records, back, ReceiverStatus.TERUGGEDRAAID.word(),
				desk.text("timeline.undone", record.id(), Integer.toString(result.restored()),
						Integer.toString(result.kept().size())),
				"import.undone", record.id() + " " + result.restored() + " fields, " + result.kept().size() + " kept");
		return Outcome.done(new Undone(record.id(), result.restored(), result.kept()));
	}
}
