package nl.dossierbrug.crashes.child;

import java.util.Optional;
import java.util.function.Function;

import nl.dossierbrug.exchange.store.HomeBackup;
import nl.dossierbrug.exchange.store.Records;
import nl.dossierbrug.exchange.store.Seal;
import nl.dossierbrug.exchange.store.Store;
import nl.dossierbrug.exchange.store.Witnessed;

/** Another store in everything; those that extend it say in what they differ. */
abstract class SameStore implements Store {

	private final Store store;

	SameStore(Store store) {
		this.store = store;
	}

	@Override
	public <T> T transact(Function<Records, T> work) {
		return store.transact(work);
	}

	@Override
	public <T> T look(Function<Records, T> view) {
		return store.look(view);
	}

	@Override
	public Optional<HomeBackup> backup() {
		return store.backup();
	}

	@Override
	public boolean copy() {
		return store.copy();
	}

	@Override
	public Seal seal() {
		return store.seal();
	}

	@Override
	public boolean repaired() {
		return store.repaired();
	}

	@Override
	public Witnessed witnessed() {
		return store.witnessed();
	}

	@Override
	public boolean forget() {
		return store.forget();
	}

	@Override
	public void close() {
		store.close();
	}
}
