package nl.dossierbrug.exchange.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.standard.CheckMode;
import nl.dossierbrug.standard.OsoStandard;
import nl.dossierbrug.standard.engine.Oso;

class ValidationTest {

	private static final OsoStandard OSO = new Oso();

	@TempDir
	Path folder;
	private final List<String> names = new ArrayList<>();
	private final AtomicInteger reading = new AtomicInteger();
	private final AtomicInteger mostAtOnce = new AtomicInteger();

	private ValidationSummary run(OsoStandard standard, Progress progress) {
		return new Validation(standard, new Connectors()).run(new ValidationOrder(List.of(folder), CheckMode.OFFICIAL, true),
				progress, verdict -> names.add(verdict.name()));
	}

	private void files(int count) throws IOException {
		for (int i = 0; i < count; i++) {
			Files.writeString(folder.resolve("%04d.xml".formatted(i)), "<wat/>");
		}
	}

	/** The standard, but breaking down, or dawdling, on reading some files. */
	private OsoStandard standard(int trouble, Runnable what) {
		return (OsoStandard) Proxy.newProxyInstance(OsoStandard.class.getClassLoader(), new Class<?>[] {OsoStandard.class},
				(proxy, method, arguments) -> {
					if (method.getName().equals("read")) {
						String text = new String(((InputStream) arguments[0]).readAllBytes(), StandardCharsets.UTF_8);
						mostAtOnce.accumulateAndGet(reading.incrementAndGet(), Math::max);
						try {
							if (Math.floorMod(text.hashCode(), trouble) == 0) {
								what.run();
							}
						} finally {
							reading.decrementAndGet();
						}
						return OSO.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
					}
					try {
						return method.invoke(OSO, arguments);
					} catch (InvocationTargetException e) {
						throw e.getCause();
					}
				});
	}

	@Test
	void aCheckThatBreaksDownIsNeverValidAndStopsNothing() throws IOException {
		files(5);
		ValidationSummary summary = run(standard(1, () -> {
			throw new IllegalStateException("123456782");
		}), Progress.NONE);
		assertEquals(List.of(5, 0, 5, 0), List.of(summary.files(), summary.valid(), summary.invalid(), summary.unreadable()));
		assertEquals(5, summary.faults().size());
		assertEquals("check.fault", summary.groups().getFirst().rule());
		assertFalse(summary.groups().getFirst().message().in(Language.NL).contains("123456782"));
	}

	@Test
	void memoryThatIsFullIsNeverValid() throws IOException {
		files(2);
		ValidationSummary summary = run(standard(1, () -> {
			throw new OutOfMemoryError();
		}), Progress.NONE);
		assertEquals(2, summary.unreadable());
		assertEquals(List.of(), summary.faults());
	}

	@Test
	void verdictsComeInOrderThoughSomeTakeLongerAndFewAreUnderWayAtOnce() throws IOException {
		for (int i = 0; i < 200; i++) {
			Files.writeString(folder.resolve("%04d.xml".formatted(i)), "<wat" + i + "/>");
		}
		run(standard(7, () -> {
			try {
				Thread.sleep(5);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		}), Progress.NONE);
		assertEquals(names.stream().sorted().toList(), names);
		assertEquals(200, names.size());
		assertTrue(mostAtOnce.get() <= Runtime.getRuntime().availableProcessors());
	}

	@Test
	void whatIsStoppedStopsAtTheNextFile() throws IOException {
		files(50);
		ValidationSummary summary = run(OSO, new Progress() {
			private int done;

			@Override
			public void begin(long total) {
				assertEquals(50, total);
			}

			@Override
			public void done(long items) {
				done += items;
			}

			@Override
			public boolean cancelled() {
				return done >= 7;
			}
		});
		assertEquals(7, names.size());
		assertEquals(7, summary.files(), "what was not looked at must not look done");
		assertEquals(43, summary.notDone());
	}

	@Test
	void whoeverNoLongerListensEndsTheWork() throws IOException {
		files(50);
		assertThrows(IllegalStateException.class, () -> new Validation(OSO, new Connectors()).run(
				new ValidationOrder(List.of(folder), CheckMode.OFFICIAL, false), Progress.NONE, verdict -> {
					throw new IllegalStateException("the output is closed");
				}));
	}

	@Test
	void aFolderThatMayNotBeReadIsNotPassedOverInSilence() throws IOException {
		files(1);
		Path closed = Files.createDirectory(folder.resolve("dicht"));
		Files.writeString(closed.resolve("a.xml"), "<wat/>");
		assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed), "everything may be read here");
		try {
			assertEquals(1, run(OSO, Progress.NONE).unreadable());
		} finally {
			closed.toFile().setReadable(true);
		}
	}

	@Test
	void forScriptsNothingIsGroupedAndWhatWasFoundIsStillTold() throws IOException {
		files(3);
		ValidationSummary summary = new Validation(OSO, new Connectors()).run(
				new ValidationOrder(List.of(folder), CheckMode.OFFICIAL, false), Progress.NONE, verdict -> names.add(verdict.name()));
		assertEquals(List.of(), summary.groups());
		assertTrue(summary.found());
	}
}
