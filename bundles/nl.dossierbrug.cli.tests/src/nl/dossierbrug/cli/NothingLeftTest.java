package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.practice.PracticeFiles;
import nl.dossierbrug.practice.PracticePupil;
import nl.dossierbrug.practice.PracticeSchool;

/** What was destroyed or deleted cannot be found in the closed file any more, not even by somebody who has its key. */
@Tag("long")
class NothingLeftTest {

	private static final String SCHOOL = PracticeSchool.BRIN.code();
	private static final String REASON = "verzoek van de ouders";

	@TempDir
	private Path folder;
	private House house;
	private PracticeFiles files;

	/** A house of its own, so that it is known where the key lies. */
	@BeforeEach
	void open() throws IOException {
		house = House.whole(folder);
		files = new PracticeSchool(new Parts.Kept().get().standard(), LocalDate.now()).write(folder.resolve("school"));
	}

	private Answer type(String... words) {
		return house.type(Stream.concat(Stream.of("--home", folder.resolve("home").toString(), "--format", "json"), Stream.of(words))
				.toArray(String[]::new));
	}

	private PracticePupil plain() {
		return files.pupils().stream().filter(NothingLeftTest::isPlain).findFirst().orElseThrow();
	}

	private PracticePupil other(PracticePupil pupil) {
		return files.pupils().stream().filter(one -> isPlain(one) && one != pupil).findFirst().orElseThrow();
	}

	private static boolean isPlain(PracticePupil pupil) {
		return pupil.traits().isEmpty() && pupil.profile().code().equals("BB");
	}

	private void received(PracticePupil... pupils) {
		type("settings", "set", "parnassys.regionaal-initiatief", "true");
		String[] words = { "prepare", "--sender", "parnassys", "--receiver", "ot", "--school", SCHOOL, "--list",
				files.cleanList().toString(), "--dossiers", files.dossiers().toString() };
		for (PracticePupil pupil : pupils) {
			words = RouteHouse.with(words, "--bsn", pupil.bsn().digits());
		}
		assertEquals((long) pupils.length, type(words).line().get("ready"));
		assertEquals(0, type("request", "--receiver", "ot", "--school", SCHOOL, "--batch", "B1").exit());
	}

	private ClosedHome closed() throws IOException {
		return new ClosedHome(folder.resolve("home"), folder.resolve("keys"), folder);
	}

	/** What only this pupil has. */
	private List<String> secrets(PracticePupil pupil) throws IOException {
		Matcher street = Pattern.compile("<straat>([^<]+)</straat>").matcher(dossier(pupil));
		assertTrue(street.find());
		return List.of(pupil.bsn().digits(), pupil.name().spoken(), pupil.name().achternaam(), street.group(1));
	}

	private String dossier(PracticePupil pupil) throws IOException {
		try (var all = Files.list(files.dossiers())) {
			for (Path file : all.toList()) {
				String xml = Files.readString(file);
				if (xml.contains(pupil.bsn().digits())) {
					return xml;
				}
			}
		}
		throw new AssertionError("no dossier");
	}

	private String textOf(PracticePupil pupil) {
		try {
			return dossier(pupil);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void nothingOfADestroyedPupilIsLeftInTheFileAndEverythingOfTheOthersIs() throws IOException {
		PracticePupil gone = plain();
		PracticePupil stays = other(gone);
		received(gone, stays);
		assertEquals(0, type("import", "--receiver", "ot", "--batch", "B1").exit());
		List<String> secrets = secrets(gone).stream().filter(secret -> !stays.name().spoken().contains(secret)).toList();
		ClosedHome before = closed();
		secrets.forEach(secret -> assertTrue(before.holds(secret), secret));
		Answer answer = type("destroy", "--transfer", "T1", "--reason", REASON);
		assertEquals(0, answer.exit());
		assertEquals(List.of(Map.of("id", "T1", "destroyed", true)), answer.lines());
		assertTrue(closed().holds(gone.bsn().digits()), "the pupil file is a record of its own");
		assertEquals(List.of(Map.of("id", "P1", "destroyed", true)), type("destroy", "--pupil-file", "P1", "--reason", REASON).lines());
		ClosedHome after = closed();
		assertEquals(List.of(), secrets(gone).stream().filter(after::holds).filter(secret -> !textOf(stays).contains(secret)).toList());
		assertTrue(after.holds(stays.name().spoken()) && after.holds(stays.bsn().digits()), "whoever is searched for can be found");
		assertTrue(type("audit", "--verify").out().contains("\"verified\":true"));
		assertEquals("vernietigd", type("status", "--transfer", "T1").line().get("status"));
	}

	@Test
	void whatIsDeletedAtTheReceiverIsGoneFromTheFile() throws IOException {
		PracticePupil gone = plain();
		received(gone, other(gone));
		String street = secrets(gone).getLast();
		ClosedHome before = closed();
		assertTrue(before.holds(street));
		assertEquals(0, type("delete", "--receiver", "ot", "--transfer", "T1", "--reason", "dubbel").exit());
		boolean elsewhere = textOf(other(gone)).contains(street);
		assertEquals(elsewhere, closed().holds(street));
		assertTrue(closed().holds(gone.name().spoken()), "that it was handed out stays with the sending side");
	}
}
