package nl.dossierbrug.roster.internal.edexml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.pupil.Group;
import nl.dossierbrug.roster.internal.edexml.RosterContent.GroupElement;
import nl.dossierbrug.roster.internal.pupil.Notes;

/** The groups of a roster by the key that pupils refer to. */
final class GroupTable {

	private final YearCodes years;
	private final Notes notes;
	private final Map<String, Group> byKey = new HashMap<>();
	private final List<Group> current = new ArrayList<>();

	GroupTable(List<GroupElement> elements, YearCodes years, Notes notes) {
		this.years = years;
		this.notes = notes;
		elements.forEach(this::add);
	}

	private void add(GroupElement element) {
		String name = element.name().isEmpty() ? element.key() : element.name();
		if (name.isEmpty()) {
			tell("roster.group.empty", element);
			return;
		}
		if (element.name().isEmpty()) {
			tell("roster.group.nameless", element, name);
		}
		if (element.key().isEmpty()) {
			tell("roster.group.keyless", element, name);
		}
		String year = element.composed() ? YearCodes.COMBINATION : years.plain(element.year());
		if (!years.isKnown(year)) {
			tell("roster.group.year", element, name, element.year());
		}
		Group group = new Group(name, year);
		if (!element.key().isEmpty() && byKey.putIfAbsent(element.key(), group) != null) {
			tell("roster.group.twice", element, element.key(), byKey.get(element.key()).name(), name);
		}
		if (!years.isPast(year)) {
			current.add(group);
		}
	}

	private void tell(String rule, GroupElement element, Object... arguments) {
		List<Object> all = new ArrayList<>(List.of(Integer.toString(element.line())));
		all.addAll(List.of(arguments));
		notes.ofList(Severity.WARNING, rule, Column.GROEP, element.line(), all.toArray());
	}

	/** The group with that key. */
	Optional<Group> of(String key) {
		return Optional.ofNullable(byKey.get(key));
	}

	/** The groups in their order, without those of pupils who left. */
	List<Group> current() {
		return current;
	}
}
