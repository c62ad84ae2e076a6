package nl.dossierbrug.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.dossierbrug.exchange.model.RecordKind;
import nl.dossierbrug.exchange.store.Inventory;

@Tag("long")
class InventoryTest extends StoreTest {

	@Test
	void manyRecordsComeInMoreThanOnePage() {
		keep(r -> {
			r.batches().add(practice.batch("B1"));
			for (int i = 1; i <= 450; i++) {
				r.transfers().add(practice.bare("T" + i, "B1"));
			}
		});
		int pages = 0;
		for (Optional<String> from = Optional.of(Inventory.START); from.isPresent(); pages++) {
			String start = from.get();
			from = read(r -> r.inventory().page(RecordKind.TRANSFER, start)).next();
		}
		assertTrue(pages > 2, pages + " pages");
	}
}
