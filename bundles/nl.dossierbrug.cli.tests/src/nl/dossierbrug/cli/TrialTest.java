package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.practice.PracticeFiles;
import nl.dossierbrug.practice.PracticeSchool;

/** Trying out is no handover: {@code preflight} keeps nothing, and what {@code prepare --draft} keeps to be looked at counts nowhere. */
@Tag("long")
class TrialTest {

	@TempDir
	static Path school;
	private static PracticeFiles files;
	@TempDir
	Path folder;
	private House house;

	@BeforeAll
	static void writeSchool() throws IOException {
		files = new PracticeSchool(new Parts.Kept().get().standard(), LocalDate.now()).write(school);
	}

	@BeforeEach
	void open() {
		house = House.whole(folder);
		assertEquals(0, type("settings", "set", "parnassys.regionaal-initiatief", "true").exit());
	}

	private Answer type(String... words) {
		return house.type(Stream.concat(Stream.of("--home", folder.resolve("home").toString(), "--format", "json"), Stream.of(words)).toArray(String[]::new));
	}

	private Answer prepare(String... more) {
		return type(Stream.concat(Stream.of("prepare", "--sender", "parnassys", "--receiver", "ot", "--school", "00ZZ", "--list",
				files.cleanList().toString(), "--dossiers", files.dossiers().toString()), Stream.of(more)).toArray(String[]::new));
	}

	private List<String> standing() {
		Answer status = type("status");
		assertEquals(0, status.exit(), status.err());
		return status.lines().stream().map(line -> line.get("batch") + " " + line.get("transfer")).toList();
	}

	@Test
	void preflightKeepsNothing() {
		Answer before = type("audit");
		assertEquals(0, type("preflight", "--sender", "parnassys", "--receiver", "ot", "--school", "00ZZ").exit());
		assertEquals(List.of(), standing());
		assertEquals(before.lines(), type("audit").lines());
	}

	@Test
	void ofManyTrialsNoneStandsInAListAndTheHandoverIsOneTransferAPupil() {
		String trial = (String) prepare("--draft").lines().getFirst().get("batch");
		prepare("--draft", "--provisional");
		assertEquals(List.of(), standing());
		assertEquals(List.of(), type("todo").lines());
		assertTrue(type("status", "--batch", trial).lines().stream().anyMatch(line -> "gecontroleerd".equals(line.get("status"))));
		Answer made = prepare();
		assertEquals(made.lines().size() - 1, standing().size());
		assertEquals(1, standing().stream().map(line -> line.split(" ")[0]).distinct().count());
	}
}
