package nl.dossierbrug.desktop.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.text.Language;


/** What the desktop is started with, what it remembers, and what it must not leave lying about. */
class BesideTheHomeTest {

	@TempDir
	Path folder;

	@Test
	void theStartSaysHomeLanguageAndUserEitherWay() {
		StartArguments arguments = StartArguments.of(new String[] { "-nosplash", "--home", "/tmp/school", "--lang=en", "--user", "M. Smit" }, Map.of());
		assertEquals(Optional.of(Path.of("/tmp/school")), arguments.home());
		assertEquals(Optional.of(Language.EN), arguments.language());
		assertEquals(Optional.of("M. Smit"), arguments.user());
	}

	@Test
	void whatIsNotSaidIsLeftOpenAndTheEnvironmentSaysTheLanguage() {
		assertEquals(new StartArguments(Optional.empty(), Optional.of(Language.EN), Optional.empty()),
				StartArguments.of(new String[] { "--user", " ", "--home" }, Map.of("DOSSIERBRUG_LANG", "en")));
		assertEquals(Optional.empty(), StartArguments.of(new String[] { "--lang", "fr" }, Map.of()).language());
	}

	@Test
	void whatTheScreenRemembersIsThereNextTime() {
		Preferences preferences = new Preferences(folder.resolve("not there yet"));
		assertEquals(Optional.empty(), preferences.get("theme"));
		preferences.put("theme", "dark");
		preferences.put("column.x", "120");
		Preferences again = new Preferences(folder.resolve("not there yet"));
		assertEquals(Optional.of("dark"), again.get("theme"));
		assertEquals(Optional.of(120), again.number("column.x"));
		assertEquals(Optional.empty(), again.number("theme"));
	}

	@Test
	void aFileOfPreferencesThatIsDamagedIsForgotten() throws IOException {
		Files.writeString(folder.resolve("desktop.properties"), "theme=\\u00zz");
		assertEquals(Optional.empty(), new Preferences(folder).get("theme"));
	}

	@Test
	void attachmentsThatWereOpenedAreTakenAway() throws IOException {
		OpenedFiles files = new OpenedFiles(folder.resolve("geopend"));
		Path one = files.put("verslag.pdf", new byte[] { 1 });
		Path other = files.put("verslag.pdf", new byte[] { 2 });
		assertNotEquals(one, other);
		assertTrue(Files.exists(one) && Files.exists(other));
		files.clear();
		assertFalse(Files.exists(one) || Files.exists(other));
		files.clear();
	}
}
