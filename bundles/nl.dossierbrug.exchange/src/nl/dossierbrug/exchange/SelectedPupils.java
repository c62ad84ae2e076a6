package nl.dossierbrug.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.spi.DossierSender;

/** Reads a sender's list and picks the pupils that are meant. */
final class SelectedPupils {

	private final Desk desk;

	SelectedPupils(Desk desk) {
		this.desk = desk;
	}

	/** The chosen pupils; one who was asked for by BSN and is not among them is a finding of the list. */
	Outcome<PupilList> read(DossierSender sender, Path list, Selection selection, Progress progress) {
		return switch (sender.pupils(list, progress)) {
			case Outcome.Refused<PupilList>(var refusals) -> Outcome.refused(refusals);
			case Outcome.Done<PupilList>(PupilList all) ->
				Outcome.done(only(all.only(selection.year(), selection.group()), selection.only()));
		};
	}

	private PupilList only(PupilList list, List<Bsn> wanted) {
		if (wanted.isEmpty()) {
			return list;
		}
		Set<Bsn> missing = new HashSet<>(wanted);
		List<Pupil> chosen = new ArrayList<>();
		for (Pupil pupil : list.pupils()) {
			if (pupil.bsn().isPresent() && wanted.contains(pupil.bsn().get())) {
				chosen.add(pupil);
				missing.remove(pupil.bsn().get());
			}
		}
		List<Finding> findings = new ArrayList<>(list.findings());
		wanted.stream().distinct().filter(missing::contains).forEach(bsn -> findings.add(new Finding("selection.not-in-list",
				Severity.WARNING, "", 0, desk.text("finding.selection.not-in-list", bsn.masked()))));
		return new PupilList(chosen, findings);
	}
}
