package nl.dossierbrug.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.pupil.BsnWorkbook;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.exchange.model.Right;

/** Reading pupil lists. */
public final class PupilLists {

	private final Desk desk;
	private final Connectors connectors;
	private final BsnWorkbook workbook;

	PupilLists(Desk desk, Connectors connectors, BsnWorkbook workbook) {
		this.desk = desk;
		this.connectors = connectors;
		this.workbook = workbook;
	}

	/**
	 * Reads an export and shows who is in it, repairs and doubts included. Needs the right to see lists.
	 *
	 * @param sender id of the connector of the system that made the export
	 * @param list the export
	 * @param selection which pupils; one who was asked for by BSN and is not in it is a finding
	 * @param progress counts rows
	 */
	public Outcome<PupilList> read(String sender, Path list, Selection selection, Progress progress) {
		return desk.with(List.of(Right.SEE_LIST), () -> selected(sender, list, selection, progress));
	}

	private Outcome<PupilList> selected(String sender, Path list, Selection selection, Progress progress) {
		return switch (connectors.sender(sender)) {
			case Outcome.Refused<DossierSender>(var refusals) -> Outcome.refused(refusals);
			case Outcome.Done<DossierSender>(DossierSender found) ->
				new SelectedPupils(desk).read(found, list, selection, progress);
		};
	}

	/**
	 * Writes the workbook with nothing but BSNs. Needs the rights to see lists and BSNs; recorded in the audit log.
	 *
	 * @param out where; an existing file is replaced
	 * @return what was written; {@code list.nobody} when no pupil has a usable number, {@code file.not-written} when
	 *         it cannot be written
	 */
	public Outcome<BsnList> writeBsnWorkbook(String sender, Path list, Selection selection, Path out,
			Progress progress) {
		return desk.with(List.of(Right.SEE_LIST, Right.REVEAL_BSN),
				() -> switch (selected(sender, list, selection, progress)) {
					case Outcome.Refused<PupilList>(var refusals) -> Outcome.refused(refusals);
					case Outcome.Done<PupilList>(PupilList pupils) -> write(sender, pupils, out);
				});
	}

	private Outcome<BsnList> write(String sender, PupilList list, Path out) {
		List<Bsn> numbers = new ArrayList<>();
		List<Finding> findings = new ArrayList<>(list.findings());
		for (Pupil pupil : list.pupils()) {
			findings.addAll(pupil.findings());
			if (pupil.usable()) {
				numbers.add(pupil.bsn().orElseThrow());
			}
		}
		if (numbers.isEmpty()) {
			return Outcome.refused(desk.refusal("list.nobody"));
		}
		// recorded before the numbers are out of our hands, as with every showing of them
		desk.write(records -> desk.audit(records, "bsn.workbook", sender, numbers.size() + " numbers"));
		try {
			workbook.write(out, numbers);
		} catch (IOException e) {
			return Outcome.refused(desk.refusal("file.not-written", out.toString()));
		}
		return Outcome.done(new BsnList(out, numbers.size(), findings));
	}
}
