package nl.dossierbrug.store.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class SystemProgramsTest {

	private final SystemPrograms programs = new SystemPrograms(List.of(Path.of("/usr/bin"), Path.of("/bin")),
			Duration.ofMillis(300));

	@Test
	void aProgramGetsItsInputAndGivesItsOutput() throws IOException {
		assertEquals(new Programs.Ran(0, "geheim"), programs.run(List.of("cat"), "geheim"));
		assertEquals(1, programs.run(List.of("false"), "").status());
	}

	@Test
	void aProgramThatWaitsForAnAnswerIsEnded() {
		long start = System.nanoTime();
		assertThrows(IOException.class, () -> programs.run(List.of("sleep", "60"), ""));
		assertTrue(System.nanoTime() - start < Duration.ofSeconds(20).toNanos());
	}

	@Test
	void aProgramThatIsNotThereIsAnIOException() {
		assertThrows(IOException.class, () -> programs.run(List.of("no-such-program-here"), ""));
		assertFalse(programs.has("no-such-program-here"));
		assertTrue(programs.has("cat"));
		assertTrue(programs.has("/bin/sh"));
		assertFalse(programs.has("/bin/no-such-program-here"));
	}

	@Test
	void whatAProgramGaveBackIsNotShown() {
		assertFalse(new Programs.Ran(0, "geheim").toString().contains("geheim"));
	}
}
