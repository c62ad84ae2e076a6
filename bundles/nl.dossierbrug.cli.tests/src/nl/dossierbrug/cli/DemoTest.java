package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration walks the whole route, and every step does what it should. */
class DemoTest {

	@TempDir
	Path folder;

	@Test
	void everyStepGoesWell() {
		Path home = folder.resolve("demo");
		Answer answer = House.whole(folder).type("--home", home.toString(), "demo");
		assertEquals(0, answer.exit(), answer.out() + answer.err());
		assertTrue(answer.out().contains("$ dossierbrug prepare"), answer.out());
		assertTrue(Files.exists(home.resolve("receipts").resolve("B1.pdf")));
	}

	@Test
	void scriptsGetALineForEachStep() {
		Answer answer = House.whole(folder).type("--home", folder.resolve("demo").toString(), "--lang", "en", "demo", "--format", "json");
		assertEquals(0, answer.exit(), answer.out() + answer.err());
		assertTrue(answer.lines().size() > 20);
		answer.lines().forEach(line -> assertEquals(Set.of("step", "title", "command", "exit", "ok", "result"), line.keySet()));
	}

	@Test
	void aFolderThatIsInUseIsLeftAlone() throws Exception {
		Files.writeString(folder.resolve("iets.txt"), "van iemand");
		Answer answer = House.whole(folder).type("--home", folder.toString(), "demo");
		assertEquals(2, answer.exit());
		assertEquals("", answer.out());
	}
}
