package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code connectors check}: what is found in a jar, line by line for scripts and in sentences for people, without a home. */
class ConnectorsCheckTest {

	@TempDir
	Path folder;

	private Answer type(String... words) {
		return House.whole(folder).type(words);
	}

	private String emptyBundle() throws IOException {
		Manifest manifest = new Manifest();
		Map.of("Manifest-Version", "1.0", "Bundle-ManifestVersion", "2", "Bundle-SymbolicName", "org.vendor.mijnlas", "Bundle-Version", "1.2.0", "Bundle-Activator", "x.Y")
				.forEach((name, value) -> manifest.getMainAttributes().put(new Attributes.Name(name), value));
		Path jar = folder.resolve("mijnlas.jar");
		new JarOutputStream(Files.newOutputStream(jar), manifest).close();
		return jar.toString();
	}

	@Test
	void scriptsGetALinePerFindingAndThenTheWhole() throws IOException {
		Answer answer = type("--format", "json", "connectors", "check", emptyBundle());
		assertEquals(1, answer.exit(), answer.err());
		List<Map<String, Object>> lines = answer.lines();
		assertEquals(Set.of("rule", "severity", "path", "line", "message"), lines.getFirst().keySet());
		assertTrue(lines.stream().anyMatch(line -> "connector.component.none".equals(line.get("rule")) && "error".equals(line.get("severity"))));
		assertTrue(lines.stream().anyMatch(line -> "connector.manifest.not-allowed".equals(line.get("rule")) && "Bundle-Activator".equals(line.get("path"))));
		Map<String, Object> last = lines.getLast();
		assertEquals(Set.of("ok", "id", "kind", "version"), last.keySet());
		assertEquals(false, last.get("ok"));
		assertEquals("1.2.0", last.get("version"));
	}

	@Test
	void peopleReadWhatIsWrongAndWhatToDoInTheirOwnLanguage() throws IOException {
		String jar = emptyBundle();
		Answer dutch = type("connectors", "check", jar);
		assertTrue(dutch.out().contains("kan hier niet werken") && dutch.out().contains("Bundle-Activator"), dutch.out());
		Answer english = type("--lang", "en", "connectors", "check", jar);
		assertTrue(english.out().contains("cannot work here"), english.out());
		assertFalse(Files.exists(folder.resolve("home")));
	}

	@Test
	void aFileThatIsNotThereOrIsAFolderEndsWithThreeAndOneThatIsNoJarIsFound() throws IOException {
		assertEquals(3, type("connectors", "check", folder.resolve("none.jar").toString()).exit());
		assertEquals(3, type("connectors", "check", folder.toString()).exit());
		Answer text = type("connectors", "check", Files.writeString(folder.resolve("text.jar"), "no jar").toString());
		assertEquals(1, text.exit());
		assertTrue(text.out().contains("beschadigd"), text.out());
	}

	@Test
	void peopleSeeOfEveryConnectorWhetherItCanBeUsed() {
		Answer dutch = type("connectors");
		assertEquals(0, dutch.exit(), dutch.err());
		assertTrue(dutch.out().contains("toestand") && dutch.out().contains("klaar") && dutch.out().contains("parnassys"), dutch.out());
		assertTrue(type("--lang", "en", "connectors").out().contains("ready"));
	}

	@Test
	void whatIsTypedWronglyIsSaid() {
		for (String[] words : List.of(new String[] {"connectors", "check"}, new String[] {"connectors", "wat"}, new String[] {"connectors", "check", "a", "b"})) {
			assertEquals(2, type(words).exit());
		}
	}
}
