package nl.dossierbrug.exchange.connectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.House;
import nl.dossierbrug.exchange.Pupils;
import nl.dossierbrug.exchange.TestReceiver;
import nl.dossierbrug.exchange.TestSender;
import nl.dossierbrug.exchange.importing.ImportOrder;
import nl.dossierbrug.exchange.pupils.Selection;

/** A vendor's connector that breaks down: it is named, it changes nothing, and the others go on. */
@Tag("long")
class ConnectorFaultTest {

	private static final Bsn DAAN = new Bsn(Pupils.DAAN);

	@TempDir
	Path folder;
	private House house;
	private DossierSender sender = new TestSender();
	private DossierReceiver receiver = new TestReceiver(House.OKR);

	@BeforeEach
	void build() {
		house = new House(folder);
	}

	@AfterEach
	void leave() {
		house.close();
	}

	/** The connector, but one of its methods breaks down. */
	private static <C extends Connector> C broken(Class<C> kind, C sound, String method, Supplier<Object> fault) {
		return kind.cast(Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] { kind }, (proxy, called, arguments) -> {
			if (called.getName().equals(method)) {
				return fault.get();
			}
			if (called.getName().equals("equals")) {
				return proxy == arguments[0];
			}
			try {
				return called.invoke(sound, arguments);
			} catch (InvocationTargetException e) {
				throw e.getCause();
			}
		}));
	}

	private static Object crash() {
		throw new IllegalStateException("pupil " + Pupils.DAAN);
	}

	/** Puts a sender that breaks down in the place of the one that was there. */
	private void sender(String method, Supplier<Object> fault) {
		house.connectors.removeSender(sender);
		sender = broken(DossierSender.class, new TestSender(), method, fault);
		house.connectors.addSender(sender);
	}

	private void receiver(String method, Supplier<Object> fault) {
		house.connectors.removeReceiver(receiver);
		receiver = broken(DossierReceiver.class, new TestReceiver(House.OKR), method, fault);
		house.connectors.addReceiver(receiver);
	}

	private void named(Outcome<?> outcome, String id) {
		assertEquals(List.of("connector.fault"), House.refused(outcome));
		Refusal refusal = ((Outcome.Refused<?>) outcome).refusals().getFirst();
		assertTrue(refusal.what().in(Language.NL).contains(id), refusal.what().in(Language.NL));
		assertFalse(outcome.toString().contains(Pupils.DAAN));
	}

	@Test
	void whateverASenderBreaksDownInIsRefusedWithItsNameAndChangesNothing() {
		for (String method : List.of("preconditions", "pupils", "profiles", "howToGetDossiers", "settings")) {
			String before = house.store.picture();
			sender(method, ConnectorFaultTest::crash);
			named(house.exchange.preparing().prepare(house.order(), Progress.NONE), House.LAS);
			assertEquals(before, house.store.picture(), method);
			ConnectorFault fault = house.connectors.takeFaults().getFirst();
			assertEquals(House.LAS, fault.connector());
			assertTrue(fault.getMessage().contains(method));
			assertFalse(fault.getMessage().contains(Pupils.DAAN));
			assertEquals(IllegalStateException.class, fault.getCause().getClass());
		}
	}

	@Test
	void whateverAReceiverBreaksDownInIsRefusedWithItsNameAndChangesNothing() {
		house.fill(house.received(Pupils.DAAN).id());
		TreeMap<String, Function<Exchange, Outcome<?>>> calls = new TreeMap<>();
		calls.put("preconditions", e -> e.requesting().byNumbers(House.OKR, House.SCHOOL, List.of(Pupils.DAAN), Progress.NONE));
		calls.put("requestWays", calls.get("preconditions"));
		calls.put("profiles", e -> e.okr().one(House.OKR, DAAN));
		calls.put("ownFields", e -> e.okr().set(House.OKR, DAAN, TestReceiver.WERKHOUDING, "x"));
		calls.put("importModes", e -> e.importing().run(new ImportOrder(House.OKR, Optional.empty(), List.of("T1"),
				ImportMode.AANVULLEN, false, false, false), r -> {
				}, Progress.NONE));
		calls.forEach((method, call) -> {
			receiver(method, ConnectorFaultTest::crash);
			String before = house.store.picture();
			named(call.apply(house.exchange), House.OKR);
			assertEquals(before, house.store.picture(), method);
		});
	}

	@Test
	void nothingGivenBackAndAClassThatIsMissingAreFaultsToo() {
		sender("pupils", () -> null);
		named(house.exchange.lists().read(House.LAS, house.list, Selection.all(), Progress.NONE), House.LAS);
		receiver("requestWays", () -> {
			throw new NoClassDefFoundError("nl/leverancier/Ding");
		});
		named(house.exchange.requesting().byNumbers(House.OKR, House.SCHOOL, List.of(Pupils.DAAN), Progress.NONE), House.OKR);
	}

	@Test
	void theOthersGoOn() {
		for (String method : List.of("name", "settings", "profiles")) {
			house.connectors.addSender(broken(DossierSender.class, new TestSender("stuk-" + method, List.of()), method,
					ConnectorFaultTest::crash));
			house.connectors.addReceiver(broken(DossierReceiver.class, new TestReceiver("stuk-" + method), method,
					ConnectorFaultTest::crash));
		}
		assertEquals(List.of(House.LAS), house.connectors.senders().stream().map(Connector::id).toList());
		assertEquals(List.of(House.ELSEWHERE, House.OKR), house.connectors.receivers().stream().map(Connector::id).toList());
		assertEquals(18, House.done(house.exchange.administration().settings()).size());
		house.fill(house.received(Pupils.DAAN).id());
		assertEquals(1, House.done(house.exchange.okr().all(House.OKR)).size());
		assertFalse(house.connectors.takeFaults().isEmpty());
		assertEquals(List.of(), house.connectors.takeFaults());
	}

	/** The class of a connector that was compiled before there were ways has no such method. */
	@Test
	void oneOfAnOlderVersionIsRefusedWithThatReasonAndListed() {
		for (Throwable error : List.of(new AbstractMethodError("ways"), new NoSuchMethodError("pupils"), new NoClassDefFoundError("nl/dossierbrug/core/spi/Gone"))) {
			sender("ways", () -> {
				throw (LinkageError) error;
			});
			Outcome<?> outcome = house.exchange.preparing().prepare(house.order(), Progress.NONE);
			assertEquals(List.of("connector.other-version"), House.refused(outcome));
			ListedConnector listed = house.connectors.all().stream().filter(one -> one.id().equals(House.LAS)).findFirst().orElseThrow();
			assertEquals(ListedConnector.State.REFUSED, listed.state());
			assertEquals("connector.other-version", listed.reason().orElseThrow().id());
		}
	}

	@Test
	void everyConnectorIsListedAlsoOneThatBrokeDown() {
		receiver("name", ConnectorFaultTest::crash);
		assertEquals(List.of("las READY", "elders READY", "okr FAULTY"), house.connectors.all().stream().map(one -> one.id() + " " + one.state()).toList());
	}

	@Test
	void oneThatCannotEvenSayWhoItIsIsNotTakenIn() {
		DossierSender nameless = broken(DossierSender.class, new TestSender(), "id", ConnectorFaultTest::crash);
		assertThrows(IllegalStateException.class, () -> house.connectors.addSender(nameless));
		house.connectors.removeSender(nameless);
		assertEquals(3, house.prepare().transfers().size());
	}

	@Test
	void oneThatNeverSaysWhoItIsHoldsUpNothingForLong() {
		DossierSender silent = broken(DossierSender.class, new TestSender(), "id", () -> {
			try {
				Thread.sleep(600_000);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
			return "las";
		});
		long before = System.nanoTime();
		assertThrows(IllegalStateException.class, () -> house.connectors.addSender(silent));
		assertTrue(System.nanoTime() - before < 60_000_000_000L);
		assertEquals(3, house.prepare().transfers().size());
	}

	@Test
	void aFaultOfOurOwnIsNoFaultOfAConnector() {
		IllegalStateException ours = new IllegalStateException("power cut");
		house.store.atCommit = () -> {
			throw ours;
		};
		assertSame(ours, assertThrows(IllegalStateException.class, () -> house.exchange.okr().one(House.OKR, DAAN)));
		house.store.atCommit = () -> {
		};
		assertEquals(List.of(), house.connectors.takeFaults());
	}
}
