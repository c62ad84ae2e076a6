package nl.dossierbrug.exchange.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.exchange.desk.Digests;
import nl.dossierbrug.exchange.model.MadeFrom;

class SourceWatchTest {

	@TempDir
	Path folder;
	private final SourceWatch watch = new SourceWatch();
	private Path file;
	private Map<String, MadeFrom> sources;

	@BeforeEach
	void write() throws IOException {
		file = Files.writeString(folder.resolve("daan.xml"), "<eerste/>");
		sources = Map.of("T1", new MadeFrom(file.toString(), Digests.ofFile(file).orElseThrow()),
				"T2", new MadeFrom(file.toString(), "een ander"), "T3", new MadeFrom(folder.resolve("weg.xml").toString(), "weg"));
	}

	@Test
	void aFileThatSaysSomethingElseIsSeenForEachDossierThatWasMadeOfIt() throws IOException {
		assertEquals(Set.of("T2"), watch.changed(sources));
		Files.writeString(file, "<tweede keer/>");
		assertEquals(Set.of("T1", "T2"), watch.changed(sources));
		Files.writeString(file, "<eerste/>");
		assertEquals(Set.of("T2"), watch.changed(sources));
	}

	@Test
	void aFileThatIsWrittenAgainWithinAMomentIsReadAgain() throws IOException {
		FileTime now = FileTime.from(Instant.now());
		Files.setLastModifiedTime(file, now);
		assertEquals(Set.of("T2"), watch.changed(sources));
		Files.writeString(file, "<andere/>");
		Files.setLastModifiedTime(file, now);
		assertEquals(Set.of("T1", "T2"), watch.changed(sources));
	}

	@Test
	void aFileThatWasNotWrittenSinceIsNotReadAgain() throws IOException {
		FileTime before = FileTime.from(Instant.now().minusSeconds(60));
		Files.setLastModifiedTime(file, before);
		assertEquals(Set.of("T2"), watch.changed(sources));
		Files.writeString(file, "<andere/>");
		Files.setLastModifiedTime(file, before);
		assertEquals(Set.of("T2"), watch.changed(sources), "size and time are what they were");
		Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
		assertEquals(Set.of("T1", "T2"), watch.changed(sources));
	}
}
