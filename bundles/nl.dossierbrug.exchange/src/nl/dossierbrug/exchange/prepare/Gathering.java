package nl.dossierbrug.exchange.prepare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Group;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.Roster;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.OtherWay;
import nl.dossierbrug.exchange.pupils.SelectedPupils.Chosen;
import nl.dossierbrug.exchange.pupils.Rosters;
import nl.dossierbrug.exchange.pupils.SelectedPupils;

/** Reads list and roster of an order, opens where the dossiers come from, and finds what goes along. Changes nothing. */
final class Gathering {

	private final Desk desk;
	private final Rosters rosters;
	private final Readings readings;
	private final DossierSources sources;

	Gathering(Desk desk, Rosters rosters, Readings readings, DossierSources sources) {
		this.desk = desk;
		this.sources = sources;
		this.rosters = rosters;
		this.readings = readings;
	}

	/** Whatever is wrong with the list, the folders are looked for too, so that all is told at once. */
	Outcome<Gathered> gather(Handover handover, Progress progress) {
		PrepareOrder order = handover.order();
		Outcome<Chosen> chosen = new SelectedPupils(desk, rosters, readings.lists()).read(handover.pairing().sender(), handover.pupils(), order.perRow().corrections(), order.pupils().at(handover.school()), progress)
				.then(found -> found.list().pupils().isEmpty() ? Outcome.refused(desk.refusal("selection.nobody")) : Outcome.done(found));
		List<Refusal> refusals = new ArrayList<>(chosen.refusals());
		sources.obstacle(order).ifPresent(refusals::add);
		AttachmentFiles.obstacle(order, desk).ifPresent(refusals::add);
		return refusals.isEmpty() ? chosen.then(found -> gather(handover, found, progress)) : Outcome.refused(refusals);
	}

	private Outcome<Gathered> gather(Handover handover, Chosen chosen, Progress progress) {
		List<Pupil> pupils = chosen.list().pupils();
		return sources.stopping(() -> sources.open(handover.pairing().sender(), handover.profile(), handover.order(), pupils, progress)
				.then(source -> AttachmentFiles.of(handover.order(), pupils, desk).map(files -> {
					List<Finding> findings = new ArrayList<>(chosen.list().findings());
					findings.addAll(source.findings());
					findings.addAll(files.findings());
					findings.addAll(parentsView(handover.order().parents()));
					findings.addAll(otherSchool(handover, chosen.roster()));
					findings.addAll(desk.read(records -> new OtherWay(desk, handover.way()).of(records, handover.pairing().receiver().name(),
							handover.receiver(), pupils)));
					return Gathered.of(handover, pupils, groups(handover, chosen), source, files, findings);
				})));
	}

	private static List<Group> groups(Handover handover, Chosen chosen) {
		return chosen.roster().filter(roster -> !isOfOther(roster, handover)).map(Roster::groups).orElse(List.of());
	}

	/** A roster of another school most likely is the wrong file; its groups are not for the receiver to make. */
	private List<Finding> otherSchool(Handover handover, Optional<Roster> roster) {
		return roster.filter(found -> isOfOther(found, handover)).flatMap(Roster::school)
				.map(school -> new Finding("roster.other-school", Severity.WARNING, "", 0,
						desk.text("finding.roster.other-school", school.code(), handover.school().brin().code()))).stream().toList();
	}

	private static boolean isOfOther(Roster roster, Handover handover) {
		return roster.school().filter(school -> !school.equals(handover.school().brin())).isPresent();
	}

	/** Not agreeing never stops a handover, but the parents' reason belongs with it (diagnostic catalogue, IN-04). */
	private List<Finding> parentsView(Parents parents) {
		return parents.inspection().filter(inspection -> inspection.agreed().equals("Nee") && inspection.reason().isEmpty())
				.map(inspection -> new Finding("IN-04", Severity.WARNING, "", 0, desk.text("finding.parents.reason"))).stream().toList();
	}
}
