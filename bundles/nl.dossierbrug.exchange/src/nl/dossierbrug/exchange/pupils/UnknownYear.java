package nl.dossierbrug.exchange.pupils;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.exchange.desk.Desk;

/** Names the pupils whose year the list does not tell where a year was asked for: they may be meant, and are left out. */
final class UnknownYear {

	/** The rule by which somebody is left out. */
	static final String LEFT_OUT = "list.year-unknown";

	private final Desk desk;

	UnknownYear(Desk desk) {
		this.desk = desk;
	}

	/** The pupils of the year and group that are meant, with a finding for each of that group whose year nobody can tell. */
	PupilList of(PupilList list, Selection selection) {
		PupilList meant = list.only(selection.year(), selection.group());
		// one who was asked for by number and is not found is told as such
		if (selection.year().isEmpty() || !selection.only().isEmpty()) {
			return meant;
		}
		Set<Integer> taken = meant.pupils().stream().map(Pupil::row).collect(Collectors.toSet());
		List<Finding> findings = new ArrayList<>(meant.findings());
		for (Pupil pupil : list.only(Optional.empty(), selection.group()).pupils()) {
			if (!Pupil.isYear(pupil.year()) && !taken.contains(pupil.row()) && (pupil.isHere() || selection.absent())) {
				findings.add(new Finding(LEFT_OUT, Severity.WARNING, pupil.sheet(), pupil.sheetRow(), pupil.year().isEmpty()
						? desk.text("finding.list.year-none", pupil.name().spoken(), pupil.rowName())
						: desk.text("finding.list.year-unknown", pupil.name().spoken(), pupil.rowName(), pupil.year())));
			}
		}
		return list.with(meant.pupils(), findings);
	}
}
