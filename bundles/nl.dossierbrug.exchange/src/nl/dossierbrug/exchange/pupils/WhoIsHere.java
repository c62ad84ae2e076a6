package nl.dossierbrug.exchange.pupils;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Enrolment;
import nl.dossierbrug.core.pupil.Presence;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.desk.Desk;

/** Who of a list is a pupil of the school that hands over, and at school now. */
final class WhoIsHere {

	/** The rule by which somebody is left out. */
	static final String NOT_HERE = "list.not-here";

	private final Desk desk;

	WhoIsHere(Desk desk) {
		this.desk = desk;
	}

	/**
	 * The list, with pupils of another school or vestiging marked as such. Where no school is meant and the list has several, that
	 * is said.
	 */
	PupilList of(Optional<School> school, PupilList list) {
		return school.isEmpty() ? several(list)
				: list.with(list.pupils().stream().map(pupil -> looked(pupil, school.get())).toList(), list.findings());
	}

	private PupilList several(PupilList list) {
		Map<String, Long> schools = list.pupils().stream().map(pupil -> pupil.enrolment().brin() + pupil.enrolment().vestiging())
				.filter(place -> !place.isEmpty()).collect(Collectors.groupingBy(place -> place, TreeMap::new, Collectors.counting()));
		if (schools.size() < 2) {
			return list;
		}
		List<Finding> findings = new ArrayList<>(list.findings());
		findings.add(new Finding("list.schools", Severity.WARNING, "", 0, desk.text("finding.list.schools",
				schools.entrySet().stream().map(place -> place.getKey() + " (" + place.getValue() + ")").collect(Collectors.joining(", ")))));
		return list.with(list.pupils(), findings);
	}

	private Pupil looked(Pupil pupil, School school) {
		Enrolment told = pupil.enrolment();
		boolean other = !told.brin().isEmpty() && !told.brin().equals(school.brin().code());
		boolean elsewhere = !told.vestiging().isEmpty() && !told.vestiging().equals(school.vestiging());
		if (!other && !elsewhere) {
			return pupil;
		}
		List<Finding> findings = new ArrayList<>(pupil.findings());
		findings.add(new Finding("list.other-school", Severity.WARNING, pupil.sheet(), pupil.sheetRow(),
				desk.text("finding.list.other-school", told.brin() + told.vestiging(), school.toString())));
		return pupil.with(findings).with(new Enrolment(Presence.OTHER_SCHOOL, told.schoolYear(), told.brin(), told.vestiging()));
	}

	/** The list without those who are not here; each is named with why. */
	PupilList only(PupilList list) {
		List<Finding> findings = new ArrayList<>(list.findings());
		list.pupils().stream().filter(pupil -> !pupil.isHere()).forEach(pupil -> findings.add(new Finding(NOT_HERE, Severity.WARNING,
				pupil.sheet(), pupil.sheetRow(), desk.text("finding.list.not-here", pupil.name().spoken(), pupil.rowName(), why(pupil)))));
		return list.with(list.pupils().stream().filter(Pupil::isHere).toList(), findings);
	}

	private Text why(Pupil pupil) {
		return desk.text(switch (pupil.enrolment().presence()) {
			case NOT_YET -> "finding.presence.not-yet";
			case EARLIER_YEAR -> "finding.presence.earlier-year";
			case OTHER_SCHOOL -> "finding.presence.other-school";
			case LEFT, HERE -> "finding.presence.left";
		});
	}
}
