package nl.dossierbrug.crashes.child;

import java.nio.file.Path;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.exchange.store.Store;
import nl.dossierbrug.exchange.store.StoreProvider;

/**
 * Opens stores and acknowledges it. For a desktop, which opens its home once and keeps it open, closing is left to {@link
 * #closeAll}.
 */
final class ToldStores implements StoreProvider {

	private final StoreProvider stores;
	private final Teller teller;
	private final boolean keepsOpen;
	private Optional<Store> kept = Optional.empty();

	ToldStores(StoreProvider stores, Teller teller, boolean keepsOpen) {
		this.stores = stores;
		this.teller = teller;
		this.keepsOpen = keepsOpen;
	}

	@Override
	public Outcome<Store> open(Path home) {
		if (kept.isPresent()) {
			return Outcome.done(new Lent(kept.get()));
		}
		teller.tell("opening");
		return stores.open(home).then(store -> {
			teller.tell("opened");
			Store told = new ToldStore(store, teller);
			if (!keepsOpen) {
				return Outcome.done(told);
			}
			kept = Optional.of(told);
			return Outcome.done(new Lent(told));
		});
	}

	/** Closes what was kept open. */
	void closeAll() {
		kept.ifPresent(Store::close);
		kept = Optional.empty();
	}

	/** A store whose user is done with it before it is closed. */
	private static final class Lent extends SameStore {

		Lent(Store store) {
			super(store);
		}

		@Override
		public void close() {
			// the window stays open
		}
	}
}
