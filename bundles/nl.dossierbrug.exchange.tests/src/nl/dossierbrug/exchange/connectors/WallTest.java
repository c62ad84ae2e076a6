package nl.dossierbrug.exchange.connectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import nl.dossierbrug.core.outcome.Progress;

/** Whatever a connector does when it is asked something, whoever asked goes on in time, and the fault is the connector's. */
@Tag("long")
@Timeout(60)
class WallTest {

	private final List<ConnectorFault> faults = Collections.synchronizedList(new ArrayList<>());
	private final Wall wall = new Wall("las", faults::add);
	private final CountDownLatch end = new CountDownLatch(1);
	private volatile boolean cancelled;

	private final Progress progress = Progress.uncounted(() -> cancelled);

	private String untilTheEnd() {
		boolean over = false;
		while (!over) {
			try {
				over = end.await(1, TimeUnit.MINUTES);
			} catch (InterruptedException e) {
				// does not listen
			}
		}
		return "te laat";
	}

	private static <E extends Throwable> String sneak(Throwable thrown) throws E {
		@SuppressWarnings("unchecked")
		E other = (E) thrown;
		throw other;
	}

	static Stream<Supplier<String>> breakingDown() {
		return Stream.of(() -> null, () -> WallTest.<RuntimeException>sneak(new Exception("123456782")), () -> WallTest.<RuntimeException>sneak(new Throwable()),
				() -> {
					throw new IllegalStateException("pupil 123456782");
				}, WallTest::deeper, () -> {
					throw new OutOfMemoryError("planted");
				}, () -> {
					throw new ThreadDeathLike();
				}, () -> GuardedConnector.all(WallTest::endless).toString());
	}

	private static String deeper() {
		return deeper() + deeper();
	}

	private static Iterator<String> endless() {
		return Stream.generate(() -> "nog een").iterator();
	}

	private static final class ThreadDeathLike extends Error {
		private static final long serialVersionUID = 1L;
	}

	@ParameterizedTest
	@MethodSource("breakingDown")
	void breakingDownIsAFaultThatNamesTheConnector(Supplier<String> broken) {
		for (ConnectorFault fault : List.of(assertThrows(ConnectorFault.class, () -> wall.declared("name", broken)),
				assertThrows(ConnectorFault.class, () -> wall.looked("preconditions", broken)),
				assertThrows(ConnectorFault.class, () -> wall.read("pupils", progress, watched -> broken.get(), () -> "gestopt")))) {
			assertEquals("las", fault.connector());
			assertEquals("connector.fault", fault.refusal().id());
			assertFalse(fault.getMessage().contains("123456782"));
		}
		assertEquals(3, faults.size());
	}

	@Test
	void whatItDeclaresIsAskedOnceAndAgainWhenItBrokeDown() {
		AtomicInteger asked = new AtomicInteger();
		Supplier<String> second = () -> {
			if (asked.incrementAndGet() == 1) {
				throw new IllegalStateException();
			}
			return "Las";
		};
		assertThrows(ConnectorFault.class, () -> wall.declared("name", second));
		assertEquals("Las", wall.declared("name", second));
		assertEquals("Las", wall.declared("name", second));
		assertEquals(2, asked.get());
	}

	@Test
	void whatIsDeclaredTooLateHoldsNobodyUpASecondTimeAndIsKnownAfterThat() throws InterruptedException {
		ConnectorFault late = assertThrows(ConnectorFault.class, () -> wall.declared("name", this::untilTheEnd));
		assertInstanceOf(TimeoutException.class, late.getCause());
		assertEquals("connector.late", late.refusal().id());
		long before = System.nanoTime();
		assertThrows(ConnectorFault.class, () -> wall.declared("name", this::untilTheEnd));
		assertTrue(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - before) < 3);
		end.countDown();
		String known = null;
		while (known == null) {
			try {
				known = wall.declared("name", this::untilTheEnd);
			} catch (ConnectorFault stillLate) {
				Thread.sleep(20);
			}
		}
		assertEquals("te laat", known);
	}

	@Test
	void whoIsStoppedAndDoesNotListenIsLeft() {
		cancelled = true;
		assertEquals("gestopt", wall.read("pupils", progress, watched -> untilTheEnd(), () -> "gestopt"));
		assertEquals(List.of(), faults);
		end.countDown();
	}

	@Test
	void whoIsStoppedAndListensSaysItself() {
		cancelled = true;
		assertEquals("zelf", wall.read("pupils", progress, watched -> watched.cancelled() ? "zelf" : untilTheEnd(), () -> "gestopt"));
	}

	@Test
	void oneThatDoesNotComeBackFromManyCallsIsNotAskedMore() {
		cancelled = true;
		AtomicInteger asked = new AtomicInteger();
		for (int i = 0; i < 3; i++) {
			wall.read("pupils", progress, watched -> {
				asked.incrementAndGet();
				return untilTheEnd();
			}, () -> "gestopt");
		}
		assertThrows(ConnectorFault.class, () -> wall.looked("preconditions", () -> "ja" + asked.incrementAndGet()));
		assertEquals(3, asked.get());
		end.countDown();
	}
}
