package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.exchange.faults.FaultLog;
import nl.dossierbrug.practice.PracticeFiles;
import nl.dossierbrug.practice.PracticeSchool;

/** Whatever the routes and the commands make is the owner's alone, whatever rights the account usually gives. */
@Tag("long")
class OwnersFilesTest {

	@TempDir
	Path folder;
	private House house;

	@BeforeEach
	void otherwiseOthersWouldRead() throws IOException {
		assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "Windows closes the profile as a whole");
		Path usual = Files.createFile(folder.resolve("gewoon"));
		assumeTrue(PosixFilePermissions.toString(Files.getPosixFilePermissions(usual)).endsWith("r--"), "this account gives others no rights anyhow");
		Files.delete(usual);
		house = House.whole(folder);
	}

	private Answer type(String... words) {
		return house.type(Stream.concat(Stream.of("--home", folder.resolve("home").toString()), Stream.of(words)).toArray(String[]::new));
	}

	/** What others may do anything with, by its name below the folder. */
	private Set<String> open() throws IOException {
		Set<String> open = new TreeSet<>();
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path made : all.skip(1).toList()) {
				String rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(made));
				if (!rights.equals(Files.isDirectory(made) ? "rwx------" : "rw-------")) {
					open.add(rights + " " + folder.relativize(made));
				}
			}
		}
		return open;
	}

	private List<String> made() throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).collect(Collectors.toList());
		}
	}

	@Test
	void theThreeRoutesMakeNothingThatOthersMaySee() throws IOException {
		Answer demo = type("demo");
		assertEquals(0, demo.exit(), demo.out());

		assertEquals(Set.of(), open());
		for (String part : List.of("home/receipts/B1.pdf", "home/bsn.xlsx", "home/pdf/", "home/data/", "home/oefenschool/dossiers/", "home/oefenschool/EDEX.XML",
				"home/dossierbrug.lock", "home/home.properties", "keys/")) {
			assertTrue(made().stream().anyMatch(name -> name.startsWith(part)), part + " in " + made());
		}
	}

	@Test
	void whatCommandsWriteWhereTheUserWantsIsTheUsersAlone() throws IOException {
		PracticeFiles files = school();
		type("settings", "set", "parnassys.regionaal-initiatief", "true");
		String[] from = {"--sender", "parnassys", "--list", files.cleanList().toString()};
		type(Stream.concat(Stream.of("prepare", "--receiver", "ot", "--school", "00ZZ", "--dossiers", files.dossiers().toString()), Stream.of(from))
				.toArray(String[]::new));
		String dossiers = files.dossiers().toString();
		type(Stream.concat(Stream.of("bsn-list", "--out", folder.resolve("bsn.xlsx").toString()), Stream.of(from)).toArray(String[]::new));
		type("pdf", "--transfer", "T1", "--out", folder.resolve("een.pdf").toString());
		type("pdf", "--transfer", "T1", "--for", "parents", "--out", folder.resolve("ouders.pdf").toString());
		type("audit", "--out", folder.resolve("log.txt").toString());
		type("repair", dossiers, "--out", folder.resolve("hersteld/diep").toString());
		type("convert", dossiers, "--out", folder.resolve("omgezet").toString());
		new FaultLog(Clock.systemUTC(), "1").record(folder.resolve("home"), "test", List.of(new IllegalStateException()));

		assertEquals(Set.of(), open());
		for (String part : List.of("home/receipts/B1.pdf", "home/faults/", "bsn.xlsx", "een.pdf", "ouders.pdf", "log.txt", "hersteld/diep/", "omgezet/")) {
			assertTrue(made().stream().anyMatch(name -> name.startsWith(part)), part + " in " + made());
		}
	}

	private PracticeFiles school() throws IOException {
		return new PracticeSchool(new Parts.Kept().get().standard(), LocalDate.now()).write(folder.resolve("school"));
	}
}
