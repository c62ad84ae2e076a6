package nl.dossierbrug.desktop.lists;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.pupils.Selection;

/**
 * A list that was read as one of a system that hands over.
 *
 * @param sender id of the connector of that system
 * @param said whether a person said that it is of that system; else nobody knows
 * @param others the systems of which it may be as well
 * @param list who is in it
 */
record KnownList(String sender, boolean said, List<String> others, PupilList list) {

	KnownList {
		Objects.requireNonNull(sender);
		others = List.copyOf(others);
		Objects.requireNonNull(list);
	}

	/** The list as the first of these systems that can read it; why the first cannot when none can. @param said whether a person named the first */
	static Outcome<KnownList> of(Exchange exchange, List<String> senders, boolean said, Path file, Progress progress) {
		Optional<Outcome<KnownList>> first = Optional.empty();
		for (String sender : senders) {
			Outcome<KnownList> read = exchange.lists().read(sender, file, Selection.all(), progress)
					.map(list -> new KnownList(sender, said && sender.equals(senders.getFirst()), senders.stream().filter(other -> !other.equals(sender)).toList(), list));
			if (read instanceof Outcome.Done<KnownList>) {
				return read;
			}
			first = first.or(() -> Optional.of(read));
		}
		return first.orElseThrow();
	}

	/** The groups in it, in order. */
	List<String> groups() {
		return list.pupils().stream().map(Pupil::group).filter(group -> !group.isBlank()).distinct().sorted().toList();
	}

	/** How many have a number that can be used and are at school now: who stands in a workbook of it. */
	long usable() {
		return list.pupils().stream().filter(Pupil::usable).filter(Pupil::isHere).count();
	}
}
