package nl.dossierbrug.roster.internal.edexml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.pupil.Group;
import nl.dossierbrug.roster.internal.edexml.RosterContent.PupilElement;
import nl.dossierbrug.roster.internal.pupil.Notes;

/**
 * Which group and year a pupil is in. The pupil's own {@code jaargroep} goes before that of the group; in a combination
 * group it is the only one.
 *
 * @param group the group's name; empty when not known
 * @param year the year; empty when not known
 * @param past whether the pupil left
 */
record Membership(String group, String year, boolean past) {

	static Membership of(PupilElement pupil, GroupTable groups, YearCodes years, Notes notes) {
		List<Group> own = known(pupil.groups(), groups, notes);
		List<Group> composed = known(pupil.composed(), groups, notes);
		Optional<Group> group = own.stream().findFirst().or(() -> composed.size() == 1 ? composed.stream().findFirst() : Optional.empty());
		if (own.size() > 1 || own.isEmpty() && composed.size() > 1) {
			List<Group> all = own.isEmpty() ? composed : own;
			notes.say(Severity.WARNING, own.isEmpty() ? "roster.groups.none" : "roster.groups.several", Column.GROEP,
					String.join(", ", all.stream().map(Group::name).toList()), all.getFirst().name());
		}
		String written = years.plain(pupil.year());
		String ofGroup = group.map(Group::year).orElse("");
		if (years.isPast(written) || written.isEmpty() && years.isPast(ofGroup)) {
			return new Membership("", "", true);
		}
		String year = years.isYear(written) ? written : years.isYear(ofGroup) ? ofGroup : "";
		aboutYear(pupil, group, year, years, notes);
		return new Membership(group.map(Group::name).orElse(""), year, false);
	}

	private static List<Group> known(List<String> keys, GroupTable groups, Notes notes) {
		List<Group> known = new ArrayList<>();
		for (String key : keys) {
			groups.of(key).ifPresentOrElse(known::add,
					() -> notes.say(Severity.WARNING, "roster.group.unknown", Column.GROEP, key));
		}
		return known;
	}

	private static void aboutYear(PupilElement pupil, Optional<Group> group, String year, YearCodes years, Notes notes) {
		if (year.isEmpty()) {
			notes.say(Severity.WARNING, group.isPresent() ? "roster.year.combination" : "roster.year.none", Column.LEERJAAR,
					group.map(Group::name).orElse(""));
		} else if (!years.isKnown(year)) {
			notes.say(Severity.WARNING, "roster.year.unknown", Column.LEERJAAR, pupil.year().isEmpty() ? year : pupil.year());
		} else if (group.isPresent() && years.isYear(group.get().year()) && !year.equals(group.get().year())) {
			notes.say(Severity.INFO, "roster.year.differs", Column.LEERJAAR, year, group.get().name(), group.get().year());
		}
	}
}
