package nl.dossierbrug.desktop.handover;

import java.util.List;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.prepare.CheckedPupil;
import nl.dossierbrug.exchange.validate.FindingGroup;
import nl.dossierbrug.exchange.validate.FindingGroups;
import nl.dossierbrug.exchange.validate.Subject;
import nl.dossierbrug.exchange.validate.Validation;

/** Groups what was found in a check by what is said. */
final class CheckedFindings {

	private final Validation validation;
	private final String software;

	/** @param sender id of the sending connector, in whose words is told where something is set right */
	CheckedFindings(Validation validation, String sender, Connectors connectors) {
		this.validation = validation;
		software = connectors.sender(sender) instanceof Outcome.Done<DossierSender>(DossierSender found)
				? found.softwareNames().getFirst() : "";
	}

	List<FindingGroup> groups(List<CheckedPupil> pupils) {
		FindingGroups groups = validation.groups();
		for (CheckedPupil pupil : pupils) {
			groups.add(new Subject(pupil.name(), pupil.id()), software, pupil.findings());
		}
		return groups.all();
	}
}
