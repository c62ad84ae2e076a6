package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.dossierbrug.practice.PracticePupil;

/** A backup is made on one computer and put back on another, with another account, where work goes on. */
@Tag("long")
class BackupTest extends RouteHouse {

	private static final String HEAD = "directeur";
	private Path out;
	private Path passphrase;
	private PracticePupil pupil;

	@BeforeEach
	void work() throws IOException {
		out = folder.resolve("school.backup");
		passphrase = Files.writeString(folder.resolve("wachtzin.txt"), "vier woorden op één rij\n");
		pupil = pupil("list-twice");
		assertEquals(0, type("settings", "set", "parnassys.regionaal-initiatief", "true").exit());
		assertEquals(0, type("settings", "set", "ldos.gebruikers-en-klassen", "true").exit());
	}

	private String[] prepare(String sender, String receiver, Path list, PracticePupil who) {
		return new String[] { "prepare", "--sender", sender, "--receiver", receiver, "--school", SCHOOL, "--list", list.toString(), "--dossiers",
				files.dossiers().toString(), "--bsn", who.bsn().digits(), "--inspected", LocalDate.now().toString(), "--inspected-by", "J. Bakker" };
	}

	private Answer backup() {
		return type("backup", "--out", out.toString(), "--passphrase-file", passphrase.toString());
	}

	private Answer restore(String... more) {
		return type(with(new String[] { "restore", "--from", out.toString(), "--passphrase-file", passphrase.toString() }, more));
	}

	private static String ready(Answer prepared) {
		assertEquals(1L, prepared.line().get("ready"), prepared.out() + prepared.err());
		return (String) all(prepared, "transfer").getFirst();
	}

	@Test
	void theThreeRoutesGoOnFromTheRestoredHome() {
		String toOt = ready(type(prepare("parnassys", "ot", files.cleanList(), pupil)));
		ready(type(prepare("esis", "ldos", files.esisList(), pupil)));
		assertEquals(0, type("register", "--receiver", "top", "--school", SCHOOL, "--point", "1", "--key", "sleutel-0123456789").exit());
		Answer made = backup();
		assertEquals(0, made.exit(), made.err());
		assertEquals(List.of("out", "bytes", "sha256"), List.copyOf(made.line().keySet()));

		onAnotherComputer("nieuw.account");
		Answer restored = restore();
		assertEquals(0, restored.exit(), restored.out() + restored.err());
		assertEquals(List.of("home", "transfers", "files", "verified"), List.copyOf(restored.line().keySet()));
		assertEquals(2L, restored.line().get("transfers"));
		assertEquals(true, restored.line().get("verified"));

		Answer asked = type("request", "--receiver", "ot", "--school", SCHOOL, "--bsn", pupil.bsn().digits());
		assertEquals(List.of("ontvangen"), all(asked, "status"), asked.out() + asked.err());
		assertEquals(List.of("new"), all(type("import", "--receiver", "ot", "--transfer", toOt), "action"));

		PracticePupil supported = pupil("support");
		String toTop = ready(type("prepare", "--sender", "parnassys", "--receiver", "top", "--school", SCHOOL, "--list", files.cleanList().toString(),
				"--roster", files.roster().toString(), "--dossiers", files.dossiers().toString(), "--bsn", supported.bsn().digits()));
		assertEquals(List.of("new"), all(type("import", "--receiver", "top", "--transfer", toTop), "action"));

		assertEquals(0, type("users", "add", HEAD, "--role", "directie", "--account", "nieuw.account").exit());
		assertEquals(List.of("ontvangen"), all(as(HEAD, "request", "--receiver", "ldos", "--school", SCHOOL, "--batch", "B2"), "status"));
		assertEquals(List.of("new"), all(as(HEAD, "import", "--receiver", "ldos", "--batch", "B2"), "action"));

		assertEquals(true, as("meester.jan", "audit", "--verify").lines().getLast().get("verified"), "and the account is the beheerder who made it");
		assertTrue(as("meester.jan", "audit").lines().stream().map(line -> line.get("event")).toList()
				.containsAll(List.of("home.restored", "user.bound", "import.done")));
	}

	@Test
	void aBackupIsTheBeheerdersAndNeverTakesThePlaceOfAnything() throws IOException {
		assertEquals(0, type("users", "add", "juf", "--role", "leerkracht", "--account", "meester.jan").exit());
		assertEquals(4, as("juf", "backup", "--out", out.toString(), "--passphrase-file", passphrase.toString()).exit());
		assertFalse(Files.exists(out));
		Files.writeString(out, "something of mine");
		assertEquals(3, backup().exit());
		assertEquals("something of mine", Files.readString(out));
		assertEquals(3, type("backup", "--out", folder.resolve("no").resolve("a").toString(), "--passphrase-file", passphrase.toString()).exit());
		assertEquals(2, type("backup", "--out", folder.resolve("b").toString()).exit(), "nobody can be asked for a passphrase");
		assertEquals(1, type("backup", "--out", folder.resolve("b").toString(), "--passphrase-file", Files.writeString(folder.resolve("short"), "kort").toString()).exit());
	}

	/** What a user reads, for each thing that can be wrong with what is to be put back. */
	@Test
	void whatIsWrongIsToldApartAndNothingIsMade() throws IOException {
		assertEquals(0, backup().exit());
		byte[] whole = Files.readAllBytes(out);
		byte[] damaged = whole.clone();
		damaged[whole.length / 2] ^= 8;
		byte[] newer = whole.clone();
		newer[19] = 2;
		onAnotherComputer("nieuw.account");
		Map<String, byte[]> files = Map.of("is beschadigd of veranderd", damaged, "het einde ontbreekt", Arrays.copyOf(whole, whole.length - 1),
				"met een nieuwere Dossierbrug", newer, "is geen reservekopie van Dossierbrug", "naam;groep".getBytes());
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			Files.write(out, file.getValue());
			Answer told = say("restore", "--from", out.toString(), "--passphrase-file", passphrase.toString());
			assertEquals(3, told.exit(), file.getKey());
			assertTrue((told.out() + told.err()).replaceAll("\\s+", " ").contains(file.getKey()), told.out() + told.err());
		}
		Files.write(out, whole);
		Files.writeString(passphrase, "vijf woorden op één rij\n");
		Answer wrong = say("restore", "--from", out.toString(), "--passphrase-file", passphrase.toString());
		assertEquals(4, wrong.exit(), "as a wrong pin");
		assertTrue((wrong.out() + wrong.err()).contains("De wachtzin past niet"), wrong.out() + wrong.err());
		Files.delete(out);
		assertEquals(3, restore().exit());
		assertFalse(Files.exists(home));
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(List.of(), left.filter(path -> path.getFileName().toString().startsWith(".")).toList());
		}
	}

	@Test
	void whatIsWrongWithTheLogOfAHomeThatCameBackIsSaidBehindTheColon() throws IOException {
		Files.write(home.resolve("dossierbrug.witness"), new byte[0]);
		assertEquals(0, backup().exit());
		onAnotherComputer("nieuw.account");
		Answer told = say("restore", "--from", out.toString(), "--passphrase-file", passphrase.toString());
		assertEquals(1, told.exit(), told.err());
		String words = told.out().replaceAll("\\s+", " ");
		assertTrue(words.matches(".*is niet heel: Logboek, regel [0-9]+: op .* was het bestand dossierbrug.witness weg of leeg.*"), words);
	}

	@Test
	void aHomeWithSomethingInItIsLeftAlone() {
		assertEquals(0, backup().exit());
		Answer refused = restore();
		assertEquals(3, refused.exit());
		assertTrue((refused.out() + refused.err()).contains("home.not-empty"), refused.out() + refused.err());
	}

	@Test
	void anAutomaticCopyIsPutBackWithoutAPassphrase() throws IOException {
		String transfer = ready(type(prepare("parnassys", "ot", files.cleanList(), pupil)));
		later(1);
		assertEquals(0, type("withdraw", "--transfer", transfer, "--reason", "vergissing").exit());
		Path backups = home.resolve("backups");
		Path newest;
		try (Stream<Path> copies = Files.list(backups)) {
			newest = copies.sorted().toList().getLast();
		}
		home = folder.resolve("again");
		Answer restored = type("restore", "--from", newest.toString());
		assertEquals(0, restored.exit(), restored.out() + restored.err());
		assertEquals(true, restored.line().get("verified"));
		assertEquals(0, type("users").exit(), "the account is who it was");
	}
}
