package nl.dossierbrug.exchange.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.text.Masking;
import nl.dossierbrug.exchange.connectors.ConnectorFault;

/** What went wrong inside the program is written down for whoever mends it, without a word of a pupil's data. */
class FaultLogTest {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T07:00:00Z"), ZoneOffset.UTC);

	@TempDir
	private Path home;

	private final FaultLog log = new FaultLog(CLOCK, "1.2.3");

	@Test
	void kindsAndPlacesAreWrittenNeverMessages() throws IOException {
		Throwable fault = new IllegalStateException("Noor van den Brink, 999990019",
				new ConnectorFault("ot", "accepts", new NullPointerException("Noor")));
		Path file = log.record(home, "prepare", List.of(fault)).orElseThrow();
		String text = Files.readString(file);
		assertEquals(home.resolve("faults"), file.getParent());
		assertTrue(text.startsWith("Dossierbrug 1.2.3, Java "), text);
		assertTrue(text.contains("prepare") && text.contains("java.lang.IllegalStateException")
				&& text.contains("ConnectorFault in connector ot") && text.contains("\tat nl.dossierbrug.exchange.faults.FaultLogTest"), text);
		assertFalse(text.contains("Noor") || text.contains("999990019"), text);
	}

	@Test
	void itsNameIsNeverTakenForSomebodysNumber() {
		for (int second = 0; second < 3600; second += 7) {
			Clock then = Clock.fixed(Instant.parse("2026-11-29T02:00:00.209Z").plusSeconds(second), ZoneOffset.UTC);
			String name = new FaultLog(then, "1.2.3").record(home, "desktop", List.of(new IllegalStateException())).orElseThrow().getFileName().toString();
			assertEquals(name, Masking.masked(name));
		}
	}

	@Test
	void faultsOfTheSameMomentDoNotReplaceOneAnother() {
		Optional<Path> first = log.record(home, "import", List.of(new IllegalStateException()));
		Optional<Path> second = log.record(home, "import", List.of(new IllegalStateException()));
		assertTrue(first.isPresent() && second.isPresent());
		assertNotEquals(first, second);
	}

	@Test
	void whereNothingCanBeWrittenThatIsNoNewFault() throws IOException {
		Path file = Files.createFile(home.resolve("no-folder"));
		assertEquals(Optional.empty(), log.record(file, "import", List.of(new IllegalStateException())));
	}
}
