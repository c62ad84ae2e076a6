package nl.dossierbrug.exchange.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogLevel;

/** What goes wrong in the framework is written down without what exceptions say. */
class FrameworkFaultsTest {

	@TempDir
	Path home;

	private static LogEntry entry(LogLevel level, Throwable problem) {
		return (LogEntry) Proxy.newProxyInstance(LogEntry.class.getClassLoader(), new Class<?>[] { LogEntry.class },
				(proxy, method, arguments) -> switch (method.getName()) {
					case "getLogLevel" -> level;
					case "getException" -> problem;
					default -> throw new AssertionError(method);
				});
	}

	private List<Path> written() throws IOException {
		if (!Files.exists(home.resolve("faults"))) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(home.resolve("faults"))) {
			return files.toList();
		}
	}

	@Test
	void onlyWhatKindItIsAndWhereItWas() throws IOException {
		FrameworkFaults faults = new FrameworkFaults(new FaultLog(Clock.systemUTC(), "1.2.3"), home);
		faults.logged(entry(LogLevel.WARN, new IllegalStateException("x")));
		faults.logged(entry(LogLevel.ERROR, null));
		assertEquals(List.of(), written());
		faults.logged(entry(LogLevel.ERROR, new IllegalStateException("--bsn 914412528 of Daan")));
		String text = Files.readString(written().getFirst());
		assertTrue(text.contains("IllegalStateException") && text.contains("FrameworkFaultsTest"), text);
		assertFalse(text.contains("914412528") || text.contains("Daan"), text);
	}

	@Test
	void whatKeepsGoingWrongDoesNotFillTheDisk() throws IOException {
		FrameworkFaults faults = new FrameworkFaults(new FaultLog(Clock.systemUTC(), "1.2.3"), home);
		for (int i = 0; i < 60; i++) {
			faults.logged(entry(LogLevel.ERROR, new IllegalStateException()));
		}
		assertEquals(50, written().size());
	}
}
