package nl.dossierbrug.storecontract;

import java.util.function.Consumer;
import java.util.function.Function;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import nl.dossierbrug.exchange.store.Records;

/** A part of what every store must keep to. Each test has a fresh home. */
public abstract class StoreContract {

	final Practice practice = new Practice();
	KeptHome home;

	/** A home in which nothing is kept yet. */
	protected abstract KeptHome freshHome();

	@BeforeEach
	final void makeHome() {
		home = freshHome();
	}

	@AfterEach
	final void removeHome() {
		home.close();
	}

	void keep(Consumer<Records> work) {
		home.store().transact(records -> {
			work.accept(records);
			return null;
		});
	}

	<T> T read(Function<Records, T> work) {
		return home.store().transact(work);
	}
}
