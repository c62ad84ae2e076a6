package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes over lines, asked for at the command line where there is no line. */
class LiveTest {

	@TempDir
	Path folder;
	private House house;

	@BeforeEach
	void openHouse() {
		house = House.whole(folder);
	}

	private Answer type(String... words) {
		return house.type(Stream.concat(Stream.of("--home", folder.resolve("home").toString(), "--format", "json"), Stream.of(words)).toArray(String[]::new));
	}

	@Test
	void withoutALineThePupilsAreNotThereAndItIsSaidWhy() {
		Answer answer = type("pupils", "--sender", "parnassys", "--school", "00YY", "--live");
		assertTrue(answer.exit() != 0 && answer.exit() != 2, answer::toString);
		assertTrue(answer.err().contains("ParnasSys"), answer::toString);
	}

	@Test
	void whoThePupilsAreComesFromAListOrOverALine() {
		assertEquals(2, type("pupils", "--sender", "parnassys").exit());
		assertEquals(2, type("pupils", "--sender", "parnassys", "--live").exit());
		assertEquals(2, type("pupils", "--sender", "parnassys", "--school", "00YY", "--live", "--roster", "x.xml").exit());
		assertEquals(2, type("guide", "start", "--sender", "parnassys", "--receiver", "ot", "--school", "00YY").exit());
	}

	@Test
	void dossiersComeFromAFolderOrOverALine() {
		assertEquals(2, type("prepare", "--sender", "parnassys", "--receiver", "ot", "--school", "00YY", "--list", "x.csv").exit());
		assertEquals(2, type("prepare", "--sender", "parnassys", "--receiver", "ot", "--school", "00YY", "--list", "x.csv", "--way", "direct",
				"--dossiers", folder.toString()).exit());
	}

	@Test
	void aPairWithoutTheDirectWayIsRefusedWithTheWaysThatItHas() {
		Answer answer = type("prepare", "--sender", "parnassys", "--receiver", "ot", "--school", "00YY", "--list", "x.csv", "--way", "direct");
		assertEquals(1, answer.exit(), answer::toString);
		assertTrue(answer.toString().contains("way.not-both"), answer::toString);
	}
}
