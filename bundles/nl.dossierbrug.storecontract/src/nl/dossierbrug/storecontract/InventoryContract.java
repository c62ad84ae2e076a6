package nl.dossierbrug.storecontract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.exchange.model.RecordKind;
import nl.dossierbrug.exchange.store.Inventory;
import nl.dossierbrug.exchange.store.Kept;

/** Everything that is kept, page by page, in every store. */
public abstract class InventoryContract extends StoreContract {

	private static final int MANY = 450;

	@Test
	void everyRecordIsInOnePageAndATimelineIsNeverCut() {
		keep(r -> {
			r.batches().add(practice.batch("B1"));
			for (int i = 1; i <= MANY; i++) {
				r.transfers().add(practice.bare("T" + i, "B1"));
				r.transfers().addEvent(practice.event("T" + i, 1));
				r.transfers().addEvent(practice.event("T" + i, 2));
			}
		});
		List<Kept> transfers = read(RecordKind.TRANSFER);
		assertEquals(MANY, transfers.size());
		assertEquals(MANY, new HashSet<>(transfers.stream().map(Kept::id).toList()).size());
		List<Kept> steps = read(RecordKind.TIMELINE);
		assertEquals(2 * MANY, steps.size());
		IntStream.range(0, MANY).forEach(i -> assertEquals(steps.get(2 * i).id(), steps.get(2 * i + 1).id()));
	}

	/** Between two pages somebody adds one more of the kind: it is read later or not at all, and nothing is read twice. */
	private List<Kept> read(RecordKind kind) {
		List<Kept> all = new ArrayList<>();
		Optional<String> from = Optional.of(Inventory.START);
		int pages = 0;
		while (from.isPresent()) {
			String start = from.get();
			Inventory.Page page = read(r -> r.inventory().page(kind, start));
			all.addAll(page.records());
			from = page.next();
			String late = kind.word() + pages++;
			keep(r -> r.transfers().add(practice.bare("A" + late, "B1")));
		}
		return all.stream().filter(kept -> kept.id().startsWith("T")).toList();
	}
}
