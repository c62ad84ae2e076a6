package nl.dossierbrug.exchange.connectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.line.Call;
import nl.dossierbrug.core.line.Line;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.line.Tokens;
import nl.dossierbrug.core.line.UnreadableAnswerException;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Text;

/** Whatever a connector does during a call over its line, whoever called gets an answer in time. */
class LineCallTest {

	private static final Duration SOON = Duration.ofSeconds(10);

	private final List<ConnectorFault> faults = Collections.synchronizedList(new ArrayList<>());
	private final LineCall calls = new LineCall("las", faults::add);
	private volatile boolean stopped;

	private Call call(Duration limit) {
		return new Call(new School(new Brin("00ZZ")), Map.of(), new Unused(), Clock.systemUTC(), Instant.now().plus(limit), Progress.uncounted(() -> stopped));
	}

	private Reply<String> answer(Duration limit, LineCall.Work<String> work) {
		return assertTimeoutPreemptively(SOON, () -> calls.answer(call(limit), "test", work));
	}

	private static String reason(Reply<String> reply) {
		return assertInstanceOf(Reply.NotNow.class, reply).reason().id();
	}

	@Test
	void whatTheConnectorAnswersIsTheAnswer() {
		Refusal no = refusal("las.no");
		assertEquals(Reply.done("ja"), answer(SOON, () -> Reply.done("ja")));
		assertEquals(Reply.<String>never(no), answer(SOON, () -> Reply.never(no)));
		assertEquals(List.of(), faults);
	}

	@Test
	void oneThatIsTooLateIsNotHeardAndIsToldToStop() throws InterruptedException {
		CountDownLatch interrupted = new CountDownLatch(1);
		assertEquals("line.late", reason(answer(Duration.ofMillis(200), () -> {
			try {
				Thread.sleep(SOON.toMillis() * 6);
			} catch (InterruptedException e) {
				interrupted.countDown();
			}
			return Reply.done("te laat");
		})));
		assertTrue(interrupted.await(5, TimeUnit.SECONDS));
	}

	@Test
	void oneThatNeverListensHoldsNobodyUp() {
		CountDownLatch end = new CountDownLatch(1);
		assertEquals("line.late", reason(answer(Duration.ofMillis(200), () -> {
			while (end.getCount() > 0) {
				Thread.onSpinWait();
			}
			return Reply.done("te laat");
		})));
		end.countDown();
	}

	@Test
	void whoStopsItNeedNotWaitForTheConnector() {
		stopped = true;
		assertEquals("line.stopped", reason(answer(SOON.multipliedBy(6), () -> {
			Thread.sleep(SOON.toMillis() * 6);
			return Reply.done("te laat");
		})));
	}

	@Test
	void aLineThatFailsHasItsOwnWordsWhereTheyAreKnown() {
		Refusal known = refusal("line.known");
		assertEquals("line.failed", reason(answer(SOON, () -> {
			throw new IOException("connection reset");
		})));
		assertEquals("line.garbage", reason(answer(SOON, () -> {
			throw new IOException("wrapped", new UnreadableAnswerException("no xml"));
		})));
		assertEquals("line.known", reason(answer(SOON, () -> {
			throw new IOException("wrapped", new LineFailure(known, new IOException()));
		})));
		assertEquals(List.of(), faults);
	}

	static Stream<LineCall.Work<String>> faultyWork() {
		return Stream.of(() -> null, () -> {
			throw new IllegalStateException("pupil 123456782");
		}, () -> {
			throw new StackOverflowError();
		}, () -> {
			throw new NoClassDefFoundError("org/vendor/Gone");
		});
	}

	@ParameterizedTest
	@MethodSource("faultyWork")
	void aFaultOfTheConnectorIsAnAnswerAndIsWrittenDown(LineCall.Work<String> work) {
		assertEquals("connector.fault", reason(answer(SOON, work)));
		assertEquals(1, faults.size());
		assertEquals("las", faults.getFirst().connector());
		assertFalse(faults.getFirst().getMessage().contains("123456782"));
	}

	private static Refusal refusal(String id) {
		Text words = Text.same(id);
		return new Refusal(id, words, words, words, words);
	}

	/** A line that nobody speaks over. */
	private static final class Unused implements Line {

		@Override
		public URI address() {
			throw new UnsupportedOperationException();
		}

		@Override
		public HttpClient http() {
			throw new UnsupportedOperationException();
		}

		@Override
		public Optional<String> particular(String key) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Tokens tokens() {
			throw new UnsupportedOperationException();
		}

		@Override
		public <T> Reply<T> refused(HttpResponse<?> response) {
			throw new UnsupportedOperationException();
		}
	}
}
