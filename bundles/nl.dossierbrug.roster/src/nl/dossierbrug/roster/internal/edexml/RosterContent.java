package nl.dossierbrug.roster.internal.edexml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.dossierbrug.core.pupil.PersonName;

/** What a roster says, element by element and as it stands, in the order of the file: pupils can come before groups. */
final class RosterContent {

	private final Map<String, String> branches = new HashMap<>();
	private final List<GroupElement> groups = new ArrayList<>();
	private final List<PupilElement> pupils = new ArrayList<>();
	private SchoolElement school = new SchoolElement(0, "", "", "", "");

	/**
	 * The school.
	 *
	 * @param line where it stands; 0 when the roster has none
	 * @param schoolYear the {@code schooljaar}
	 * @param brin the {@code brincode}
	 * @param vestiging the {@code dependancecode}
	 * @param version the {@code xsdversie}
	 */
	record SchoolElement(int line, String schoolYear, String brin, String vestiging, String version) {
	}

	/**
	 * A {@code groep} or {@code samengestelde_groep} of the school.
	 *
	 * @param line where it stands
	 * @param year the {@code jaargroep}; a composed group has none
	 * @param composed whether it is a {@code samengestelde_groep}
	 */
	record GroupElement(int line, String key, String name, String year, boolean composed) {
	}

	/**
	 * A {@code leerling}.
	 *
	 * @param line where it stands
	 * @param year the {@code jaargroep} of the pupil's own
	 * @param groups keys of every {@code groep} that it refers to
	 * @param composed keys of every {@code samengestelde_groep} that it refers to
	 * @param vestiging the key of the {@code vestiging} that it refers to
	 * @param number the {@code bsn} or {@code sofinummer}
	 * @param onderwijsnummer the {@code onderwijsnummer}
	 * @param end the {@code bsn_ondwnr-4}: the last four digits of either
	 */
	record PupilElement(int line, String key, PersonName name, String birthDate, String year, List<String> groups,
			List<String> composed, String vestiging, String number, String onderwijsnummer, String end) {
	}

	/** The {@code vestigingen} of the school, by key, with their names. */
	Map<String, String> branches() {
		return branches;
	}

	List<GroupElement> groups() {
		return groups;
	}

	List<PupilElement> pupils() {
		return pupils;
	}

	SchoolElement school() {
		return school;
	}

	void school(SchoolElement found) {
		school = found;
	}
}
