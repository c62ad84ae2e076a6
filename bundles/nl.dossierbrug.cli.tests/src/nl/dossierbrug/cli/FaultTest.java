package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fault of the program is told calmly; what went wrong is in a file, without what exceptions quote. */
class FaultTest {

	@TempDir
	Path folder;

	@Test
	void aFaultIsWrittenDownWithoutItsMessage() throws IOException {
		Answer answer = House.empty(folder).type("--home", folder.toString(), "connectors");
		assertEquals(70, answer.exit());
		assertEquals("", answer.out());
		assertFalse(answer.err().contains("at nl.dossierbrug"), answer.err());
		try (var files = Files.list(folder.resolve("faults"))) {
			List<Path> written = files.toList();
			assertEquals(1, written.size());
			String text = Files.readString(written.getFirst());
			assertTrue(text.contains("java.lang.AssertionError") && text.contains("Dossierbrug 1.2.3"), text);
			assertFalse(text.contains("a part was asked for"), "messages may quote a pupil's data");
			assertTrue(answer.err().contains(written.getFirst().getFileName().toString()));
		}
	}
}
