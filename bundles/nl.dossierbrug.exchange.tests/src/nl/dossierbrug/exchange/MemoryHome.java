package nl.dossierbrug.exchange;

import java.nio.file.Path;
import java.util.Optional;

import nl.dossierbrug.exchange.store.Store;
import nl.dossierbrug.storecontract.KeptHome;

/** A home in memory. */
final class MemoryHome implements KeptHome {

	private final MemoryStore kept = new MemoryStore();
	private Optional<Store> open = Optional.empty();

	@Override
	public Store store() {
		Store store = open.orElseGet(() -> House.done(kept.open(Path.of("home"))));
		open = Optional.of(store);
		return store;
	}

	@Override
	public void shut() {
		open.ifPresent(Store::close);
		open = Optional.empty();
	}

	@Override
	public void close() {
		shut();
	}
}
