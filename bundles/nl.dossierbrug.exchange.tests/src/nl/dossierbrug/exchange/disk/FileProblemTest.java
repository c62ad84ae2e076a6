package nl.dossierbrug.exchange.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import nl.dossierbrug.core.file.FileTooLargeException;
import nl.dossierbrug.core.file.NotAFileException;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Text;

/** Why a file could not be read or written is told in words that help. */
class FileProblemTest {

	private static final String FILE = "leerlingen/914412528.xml";

	private final FileProblem problem = new FileProblem();

	static Stream<IOException> ofAFile() {
		return Stream.of(new NoSuchFileException(FILE), new AccessDeniedException(FILE), new NotDirectoryException(FILE),
				new FileAlreadyExistsException(FILE), new FileSystemException(FILE),
				new NotAFileException(Path.of(FILE), true), new NotAFileException(Path.of(FILE), false), new FileTooLargeException(Path.of(FILE), 1 << 20));
	}

	@ParameterizedTest
	@MethodSource("ofAFile")
	void theFileIsNamedWithItsBsnMasked(IOException e) {
		Text words = problem.explain(e);
		assertTrue(words.in(Language.NL).contains("leerlingen/••••••528.xml") && words.in(Language.EN).contains("leerlingen/••••••528.xml"), words.in(Language.NL));
		assertFalse(words.in(Language.NL).contains("914412528") || words.in(Language.EN).contains("914412528"));
	}

	@Test
	void whatNamesNoFileIsToldWithoutTheWordsOfTheException() {
		Text general = problem.explain(new IOException("No space left on device"));
		assertFalse(general.in(Language.NL).contains("No space"), general.in(Language.NL));
		assertEquals(general, problem.explain(new FileSystemException(null)));
	}
}
