package nl.dossierbrug.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.store.home.Trouble;

/** Why a home cannot be used is said in words, not in names of classes. */
class UnusableHomeTest {

	private final TestHome home = new TestHome("H2");

	@AfterEach
	void removeHome() {
		home.close();
	}

	@Test
	void aFileIsNoHome() throws IOException {
		Path file = Files.writeString(home.folder(), "a file");
		assertSays(home.refused(file), "home.unusable", file + " is een bestand, geen map", "is a file, not a folder");
		assertSays(home.refused(file.resolve("sub/home")), "home.unusable", file + " is een bestand, geen map",
				"is a file, not a folder");
		assertEquals("a file", Files.readString(file));
	}

	@Test
	void aFileWhereTheDataGoIsNoFolderEither() throws IOException {
		Files.createDirectory(home.folder());
		Path file = Files.writeString(home.folder().resolve("data"), "a file");
		assertSays(home.refused(home.folder()), "store.unreadable", file + " is een bestand, geen map",
				"is a file, not a folder");
	}

	@Test
	void aSemicolonIsNamed() {
		assertSays(home.refused(home.folder().resolveSibling("a;b")), "home.unusable", "puntkomma", "semicolon");
	}

	@Test
	void aDamagedFileOfTheHomeIsNamed() throws IOException {
		Files.createDirectory(home.folder());
		Files.writeString(home.folder().resolve("home.properties"), "home.id = \\u00zz");
		assertSays(home.refused(home.folder()), "home.unusable", "home.properties; misschien", "perhaps the disk is full");
	}

	@Test
	void missingRightsAndUnknownCausesAreSaidInWords() throws IOException {
		Path folder = Files.createDirectory(home.folder());
		Trouble trouble = new Trouble();
		assertEquals("u hebt geen recht om te lezen of te schrijven in " + folder,
				trouble.with(folder, new AccessDeniedException(folder.toString())).in(Language.NL));
		assertTrue(trouble.with(folder, new IOException("No space left")).in(Language.EN).startsWith("reading or writing fails"));
	}

	private static void assertSays(Refusal refusal, String id, String dutch, String english) {
		assertEquals(id, refusal.id());
		assertTrue(refusal.what().in(Language.NL).contains(dutch), refusal.what()::toString);
		assertTrue(refusal.what().in(Language.EN).contains(english), refusal.what()::toString);
		assertFalse(refusal.toString().contains("Exception"), refusal::toString);
	}
}
