package nl.dossierbrug.exchange.follow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.follow.Todo.Kind;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;

/** Says what waits for a person. */
final class TodoList {

	/** That many days before the last one somebody is warned. */
	private static final int SOON = 14;
	private static final Set<SenderStatus> CLOSED_BY_A_LATER = EnumSet.of(SenderStatus.GEWEIGERD, SenderStatus.VERVANGEN);
	/** It waits to be imported; after an import was taken back it waits again. */
	private static final Set<ReceiverStatus> ARRIVED = EnumSet.of(ReceiverStatus.ONTVANGEN, ReceiverStatus.BEKEKEN,
			ReceiverStatus.GEPLAND, ReceiverStatus.TERUGGEDRAAID);

	private final Desk desk;
	private final Map<String, Text> systems;

	/** @param systems what the systems are called, by id; one that is not here any more is told by its id */
	TodoList(Desk desk, Map<String, Text> systems) {
		this.desk = desk;
		this.systems = systems;
	}

	/** What waits with all transfers, oldest first; what was refused or replaced waits no more when
	 * the pupil was made ready later. */
	List<Todo> of(List<Standing> all) {
		Set<List<Object>> settled = new HashSet<>();
		List<List<Todo>> todo = new ArrayList<>();
		for (Standing standing : all.reversed()) {
			Transfer transfer = standing.transfer();
			boolean later = !settled.add(pupil(transfer)) && CLOSED_BY_A_LATER.contains(transfer.senderStatus());
			if (!later) {
				todo.add(of(standing));
			}
		}
		return todo.reversed().stream().flatMap(List::stream).toList();
	}

	/** Whose it is and which way it goes: of two transfers with the same the later one counts. */
	private static List<Object> pupil(Transfer transfer) {
		return List.of(transfer.sender(), transfer.receiver(), transfer.bsn().<Object>map(bsn -> bsn)
				.orElseGet(() -> List.of(transfer.name(), transfer.birthDate())));
	}

	private List<Todo> of(Standing standing) {
		Transfer transfer = standing.transfer();
		List<Todo> todo = new ArrayList<>();
		boolean arrived = transfer.receiverStatus().filter(ARRIVED::contains).isPresent();
		boolean ready = transfer.senderStatus() == SenderStatus.GEREED;
		if (transfer.refusal().isPresent() && (transfer.senderStatus() == SenderStatus.GEWEIGERD || arrived || waitsForALine(transfer))) {
			todo.add(new Todo(transfer, Kind.REFUSED, refused(transfer)));
		} else if (arrived) {
			todo.add(todo(transfer, Kind.ARRIVED));
		}
		if (transfer.senderStatus() == SenderStatus.CONCEPT) {
			todo.add(todo(transfer, Kind.BROKEN_OFF));
		}
		if (standing.changed() && (ready || transfer.senderStatus() == SenderStatus.VERSTREKT)) {
			todo.add(todo(transfer, Kind.CHANGED));
		}
		Optional<LocalDate> expires = transfer.expires();
		if (ready && expires.isPresent()) {
			boolean soon = !expires.get().isAfter(desk.today().plusDays(SOON));
			if (soon || transfer.way() != Way.DIRECT) {
				todo.add(todo(transfer, soon ? Kind.EXPIRING : Kind.READY));
			}
		}
		return todo;
	}

	/** A system did not take it, or does not give it up. */
	private static boolean waitsForALine(Transfer transfer) {
		return transfer.way() == Way.DIRECT && !CLOSED_BY_A_LATER.contains(transfer.senderStatus());
	}

	private Todo todo(Transfer transfer, Kind kind) {
		return new Todo(transfer, kind, desk.text("todo." + kind, transfer.name(), system(transfer.receiver()), transfer.id(),
				transfer.expires().<Object>map(day -> day).orElse("")));
	}

	private Text system(String id) {
		return systems.getOrDefault(id, Text.same(id));
	}

	/** What was refused before it was ready may also be let go; what arrived is deleted at the receiver. */
	private Text refused(Transfer transfer) {
		Refusal why = transfer.refusal().orElseThrow();
		Text what = Text.joined(" ", why.each().stream().flatMap(one -> Stream.of(one.what(), one.next())).toList());
		return transfer.isUnfinished() ? both(what, desk.text("todo.REFUSED", transfer.id())) : what;
	}

	private static Text both(Text one, Text other) {
		return Text.joined(" ", List.of(one, other));
	}
}
