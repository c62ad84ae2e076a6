package nl.dossierbrug.storecontract;

import nl.dossierbrug.exchange.store.Store;

/** A home of its own for one test; closing it leaves nothing behind. */
public interface KeptHome extends AutoCloseable {

	/** Its store, opened at the first call and after each {@link #shut()}. */
	Store store();

	/** Closes the store; what was kept is there when it is opened again. */
	void shut();

	@Override
	void close();
}
