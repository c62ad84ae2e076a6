package nl.dossierbrug.exchange.prepare;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.store.Records;
import nl.dossierbrug.standard.Composition.Inspection;

/** The dossier says that the parents saw it and when; who of the school recorded that stands on the timeline. */
final class InspectionNote {

	private static final String EVENT = "inzage";

	private final Desk desk;

	InspectionNote(Desk desk) {
		this.desk = desk;
	}

	void give(Records records, Transfer transfer, Inspection inspection) {
		desk.noteSaid(records, transfer, EVENT, words(inspection), "inspection.recorded",
				inspection.date() + " by " + inspection.by() + " agreed " + inspection.agreed());
	}

	/** Whether just this was recorded already. */
	boolean given(Records records, Transfer transfer, Inspection inspection) {
		String said = words(inspection).in(Language.NL);
		return records.transfers().timeline(transfer.id()).stream()
				.anyMatch(event -> event.event().equals(EVENT) && event.detail().in(Language.NL).equals(said));
	}

	private Text words(Inspection inspection) {
		return desk.text("timeline.inspected", inspection.date(), inspection.by(), inspection.agreed());
	}
}
