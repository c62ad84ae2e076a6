package nl.dossierbrug.desktop.start;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;

import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.follow.Todo;
import nl.dossierbrug.exchange.model.Transfer;

/**
 * Things of one kind that wait for a person.
 *
 * @param kind what kind
 * @param transfers what they are about; at least one
 */
record Waiting(Todo.Kind kind, List<Transfer> transfers) {

	Waiting {
		Objects.requireNonNull(kind);
		transfers = List.copyOf(transfers);
	}

	/** The kinds of which there is something, the most pressing first. */
	static List<Waiting> of(List<Todo> todo) {
		List<Waiting> kinds = new ArrayList<>();
		// a guided handover has a card of its own
		for (Todo.Kind kind : EnumSet.complementOf(EnumSet.of(Todo.Kind.GUIDED))) {
			List<Transfer> transfers = todo.stream().filter(one -> one.kind() == kind).map(Todo::transfer).toList();
			if (!transfers.isEmpty()) {
				kinds.add(new Waiting(kind, transfers));
			}
		}
		return kinds;
	}

	State state() {
		return switch (kind) {
			case REFUSED -> State.WRONG;
			case BROKEN_OFF, CHANGED, EXPIRING -> State.ATTENTION;
			case READY -> State.IDLE;
			case ARRIVED, GUIDED -> State.INFO;
		};
	}

	/** Where these can be dealt with: what has arrived at one receiver is imported, all else stands among the transfers. */
	Place place() {
		List<String> ids = transfers.stream().map(Transfer::id).toList();
		List<String> receivers = transfers.stream().map(Transfer::receiver).distinct().toList();
		return kind == Todo.Kind.ARRIVED
				? receivers.size() == 1 ? Places.importing(receivers.getFirst(), ids) : Places.INBOX
				: Places.transfers(ids);
	}

	/** The first few names. */
	List<String> names(int most) {
		return transfers.stream().map(Transfer::name).limit(most).toList();
	}
}
