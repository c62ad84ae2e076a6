package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.practice.PracticeFiles;
import nl.dossierbrug.practice.PracticeSchool;
import nl.dossierbrug.standard.engine.Oso;

/**
 * A disk that is full is named, with its folder and how much is free, the command ends with 3, nothing half-written is
 * left, and once there is room the same command does what it had to. On a small disk of its own, so for root on Linux.
 */
@Tag("long")
class FullDiskTest {

	private static final int MEGABYTES = 24;
	private static final int HARDLY = 16;

	@TempDir
	Path folder;

	private SmallDisk disk;
	private House house;
	private Path home;
	private PracticeFiles school;

	@BeforeEach
	void aSmallDisk() throws Exception {
		Optional<SmallDisk> made = SmallDisk.at(folder.resolve("small"), MEGABYTES);
		assumeTrue(made.isPresent(), "a disk of its own can only be had by root on Linux, where it may mount");
		disk = made.get();
		house = House.whole(folder);
		home = folder.resolve("home");
		school = new PracticeSchool(new Oso(), LocalDate.now()).write(folder.resolve("school"));
	}

	@AfterEach
	void away() throws Exception {
		if (disk != null) {
			disk.close();
		}
	}

	private Answer type(String... words) {
		return house.type(Stream.concat(Stream.of("--home", home.toString()), Stream.of(words)).toArray(String[]::new));
	}

	private String[] prepare() {
		return new String[] {"prepare", "--sender", "parnassys", "--receiver", "ot", "--school", "00ZZ", "--list",
				school.cleanList().toString(), "--dossiers", school.dossiers().toString()};
	}

	private void begun(Path where) {
		home = where;
		assertEquals(0, type("settings", "set", "parnassys.regionaal-initiatief", "true").exit());
	}

	private void handedOver(Path where) {
		begun(where);
		assertEquals(1, type(prepare()).exit());
		// some of the dossiers cannot be had
		assertEquals(1, type("request", "--receiver", "ot", "--school", "00ZZ", "--batch", "B1").exit());
	}

	/** Named, with exit code 3, and nothing half-written. */
	private void full(Answer answer) throws IOException {
		full(answer, disk.folder());
	}

	private void full(Answer answer, Path named) throws IOException {
		assertEquals(3, answer.exit(), answer.out() + answer.err());
		String told = (answer.out() + answer.err()).replaceAll("\\s+", " ");
		assertTrue(told.contains("De schijf is vol: in "), told);
		assertTrue(told.contains(named.toString()), told);
		assertFalse(told.contains("programma zelf"), told);
		assertEquals(List.of(), half());
	}

	private List<Path> half() throws IOException {
		try (Stream<Path> all = Files.walk(disk.folder())) {
			List<Path> found = new ArrayList<>();
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				boolean empty = Files.size(file) == 0 && !file.getFileName().toString().matches("dossierbrug\\.lock|filler");
				if (empty || file.getFileName().toString().matches(".*\\.(part|tmp)")) {
					found.add(file);
				}
			}
			return found;
		}
	}

	@Test
	void whenAFreshHomeIsMade() throws Exception {
		home = disk.folder().resolve("home");
		for (int left : new int[] {0, 8, 24}) {
			disk.fill(left);
			full(type("settings", "set", "parnassys.regionaal-initiatief", "true"));
			disk.clear();
		}
		Answer after = type("settings", "set", "parnassys.regionaal-initiatief", "true");
		assertEquals(0, after.exit(), after.out() + after.err());
	}

	@Test
	void whenTheKeyIsKept() throws Exception {
		System.setProperty("dossierbrug.keys", disk.folder().resolve("keys").toString());
		disk.fill(0);
		full(type("settings", "set", "parnassys.regionaal-initiatief", "true"));
		disk.clear();
		assertEquals(0, type("settings", "set", "parnassys.regionaal-initiatief", "true").exit());
	}

	@Test
	void whenSomethingIsKeptInAHomeThatIsInUse() throws Exception {
		begun(disk.folder().resolve("home"));
		disk.fill(0);
		full(type("settings", "set", "scherm.vergrendelen-na", "7"));
		disk.clear();
		assertTrue(type("settings", "get", "scherm.vergrendelen-na").out().contains("10"));
		assertEquals(0, type("settings", "set", "scherm.vergrendelen-na", "7").exit());
	}

	@Test
	void inTheMiddleOfMakingReady() throws Exception {
		begun(disk.folder().resolve("home"));
		disk.fill(300);
		Answer answer = type(prepare());
		full(answer);
		assertTrue(answer.out().contains("gereed"), answer.out() + answer.err());
		disk.clear();
		assertEquals(1, type(prepare()).exit());
		assertTrue(type("audit", "--verify", "--format", "json").out().contains("\"verified\":true"));
	}

	@Test
	void whenOnlyTheReceiptDoesNotFit() throws Exception {
		Files.createDirectories(disk.folder().resolve("receipts"));
		begun(folder.resolve("home"));
		Files.createSymbolicLink(home.resolve("receipts"), disk.folder().resolve("receipts"));
		disk.fill(HARDLY);
		Answer answer = type(prepare());
		full(answer, home.resolve("receipts"));
		assertTrue(answer.out().contains("gereed"), answer.out());
		disk.clear();
		assertEquals(1, type(prepare()).exit());
		assertTrue(Files.size(home.resolve("receipts/B1.pdf")) > 1000);
	}

	@Test
	void whenDossiersAreAskedFor() throws Exception {
		begun(disk.folder().resolve("home"));
		assertEquals(1, type(prepare()).exit());
		disk.fill(0);
		Answer answer = type("request", "--receiver", "ot", "--school", "00ZZ", "--batch", "B1");
		full(answer);
		disk.clear();
		assertEquals(1, type("request", "--receiver", "ot", "--school", "00ZZ", "--batch", "B1").exit());
	}

	@Test
	void whenDossiersAreImported() throws Exception {
		handedOver(disk.folder().resolve("home"));
		disk.fill(300);
		full(type("import", "--receiver", "ot", "--batch", "B1"));
		disk.clear();
		assertEquals(0, type("import", "--receiver", "ot", "--batch", "B1").exit());
		disk.fill(0);
		full(type("undo", "--import", "I1"));
		disk.clear();
		assertEquals(0, type("undo", "--import", "I1").exit());
	}

	@Test
	void whenFilesAreWrittenSomewhereElse() throws Exception {
		handedOver(folder.resolve("home"));
		disk.fill(HARDLY);
		Path pdf = disk.folder().resolve("een.pdf");
		full(type("pdf", "--transfer", "T1", "--out", pdf.toString()));
		assertFalse(Files.exists(pdf));
		full(type("repair", school.dossiers().toString(), "--out", disk.folder().resolve("repaired").toString()));
		full(type("convert", school.dossiers().toString(), "--out", disk.folder().resolve("converted").toString()));
		disk.fill(0);
		full(type("audit", "--out", disk.folder().resolve("log.txt").toString()));
		full(type("bsn-list", "--sender", "parnassys", "--list", school.cleanList().toString(), "--out",
				disk.folder().resolve("bsn.xlsx").toString()));
		disk.clear();
		assertEquals(0, type("pdf", "--transfer", "T1", "--out", pdf.toString()).exit());
	}
}
