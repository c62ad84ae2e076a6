package nl.dossierbrug.store;

import java.util.function.Consumer;
import java.util.function.Function;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

import nl.dossierbrug.exchange.store.Records;
import nl.dossierbrug.storecontract.Practice;

/** Runs every test of a subclass on each database there is, in a fresh home. */
@ParameterizedClass
@MethodSource("nl.dossierbrug.store.TestHome#kinds")
abstract class StoreTest {

	@Parameter
	String kind;

	final Practice practice = new Practice();
	TestHome home;

	@BeforeEach
	void makeHome() {
		home = new TestHome(kind);
	}

	@AfterEach
	void removeHome() {
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
