package nl.dossierbrug.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.exchange.model.RecordKind;
import nl.dossierbrug.exchange.model.TimelineEvent;
import nl.dossierbrug.exchange.store.Inventory;
import nl.dossierbrug.exchange.store.Kept;

/** Everything that a store in memory keeps. */
final class MemoryInventory implements Inventory {

	private final MemoryStore.State state;

	public MemoryInventory(MemoryStore.State state) {
		this.state = state;
	}

	@Override
	public long count(RecordKind kind) {
		return all(kind).count();
	}

	@Override
	public Page page(RecordKind kind, String from) {
		return new Page(all(kind).toList(), Optional.empty());
	}

	private Stream<Kept> all(RecordKind kind) {
		return switch (kind) {
			case BATCH -> state.batches.values().stream().map(Kept::of);
			case TRANSFER -> state.transfers.values().stream().map(Kept::of);
			case TIMELINE -> state.events.stream().sorted(Comparator.comparing(TimelineEvent::transfer)).map(Kept::of);
			case DOSSIER -> state.dossiers.values().stream().map(Kept::of);
			case REQUEST -> state.requests.stream().map(Kept::of);
			case PUPIL_FILE -> state.files.values().stream().map(Kept::of);
			case IMPORT -> state.imports.values().stream().map(Kept::of);
			case USER -> state.users.values().stream().map(Kept::of);
			case IDENTITY -> state.identities().all().stream().map(Kept::of);
			case SETTING -> state.settings.entrySet().stream().map(e -> Kept.setting(e.getKey(), e.getValue()));
			case DELIVERY_POINT -> state.points.values().stream().map(Kept::of);
			case GROUP -> state.groups.stream().map(Kept::of);
			case GROUP_LINK -> state.mappings.entrySet().stream().map(e -> link(List.of(e.getKey().split("/", 3)), e.getValue()));
			case SCHOOL -> state.schools.values().stream().map(Kept::of);
			case COUNTER -> state.numbers.entrySet().stream().map(e -> Kept.counter(e.getKey(), e.getValue()));
			case DESTRUCTION -> state.destructions.values().stream().map(Kept::of);
			case DESTROYED -> state.destructions.values().stream().flatMap(d -> d.records().stream().map(r -> Kept.destroyed(d.id(), r)));
			case MADE_FILE -> state.madeFiles.values().stream().map(Kept::of);
			case GUIDED_MARK -> state.marks.values().stream().map(Kept::of);
			case LINE_MESSAGE -> state.messages.values().stream().map(Kept::of);
			case LINE -> state.lines.values().stream().map(Kept::of);
		};
	}

	private static Kept link(List<String> key, String receivers) {
		return Kept.groupLink(key.get(0), new Brin(key.get(1)), key.get(2), receivers);
	}
}
