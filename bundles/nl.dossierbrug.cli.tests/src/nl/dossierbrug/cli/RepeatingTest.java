package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A command once more: by mistake, or because the first time it was broken off. */
@Tag("long")
class RepeatingTest extends RouteHouse {

	private List<String> bsns;

	@BeforeEach
	void inOrder() {
		type("settings", "set", "parnassys.regionaal-initiatief", "true");
		bsns = files.pupils().stream().filter(pupil -> pupil.traits().isEmpty()).limit(2).map(pupil -> pupil.bsn().digits()).toList();
	}

	private String[] prepare(String... more) {
		String[] command = { "prepare", "--sender", "parnassys", "--receiver", "ot", "--school", SCHOOL, "--list",
				files.cleanList().toString(), "--dossiers", files.dossiers().toString() };
		for (String bsn : bsns) {
			command = with(command, "--bsn", bsn);
		}
		return with(command, more);
	}

	private Path receipt(String batch) {
		return folder.resolve("home").resolve("receipts").resolve(batch + ".pdf");
	}

	@Test
	void theSameOrderTwiceGivesTheSameAnswer() {
		Answer first = type(prepare());
		later(1);
		Answer second = type(prepare());
		assertEquals(first.out(), second.out());
		assertEquals(first.exit(), second.exit());
		assertEquals(List.of("gereed", "gereed"), all(second, "status"));
		assertEquals(List.of(1L, 1L), all(second, "version"));
		assertEquals(2, type("status").lines().size());
	}

	@Test
	void whatWasDoneBeforeIsToldApart() {
		type(prepare());
		assertTrue(say(prepare()).out().contains("2 dossiers stonden al klaar in Dossierbrug"));
		assertTrue(say(with(new String[] { "--lang", "en" }, prepare())).out().contains("2 dossiers stood ready in Dossierbrug"));
	}

	@Test
	void whatWasFetchedOrImportedIsNotSaidToStandReady() {
		type(prepare());
		type("request", "--receiver", "ot", "--school", SCHOOL, "--bsn", bsns.getFirst());
		Answer fetched = say(prepare());
		assertTrue(fetched.out().contains("1 dossier stond al klaar in Dossierbrug, 1 dossier was al opgehaald in Dossierbrug, precies zo"),
				fetched.out());
		type("request", "--receiver", "ot", "--school", SCHOOL, "--batch", "B1");
		type("import", "--receiver", "ot", "--transfer", "T1");
		Answer imported = say(prepare());
		assertFalse(imported.out().contains("al klaar"), imported.out());
		assertTrue(imported.out().replaceAll("\\s+", " ").contains("1 dossier was al opgehaald in Dossierbrug, 1 dossier was al geïmporteerd "
				+ "in Dossierbrug, precies zo. Er is geen nieuwe versie gemaakt."), imported.out());
		type("undo", "--import", "I1");
		assertTrue(say(prepare()).out().contains("2 dossiers waren al opgehaald in Dossierbrug"), "taken back, it is fetched still");
	}

	@Test
	void whatWasRefusedIsMadeReadyInTheSameBatchAndOnTheSameReceipt() throws IOException {
		Path dossier = dossierOf(bsns.getFirst());
		Path away = Files.move(dossier, folder.resolve("weg.xml"));
		assertEquals(1L, type(prepare()).line().get("refused"));
		byte[] withARefusal = Files.readAllBytes(receipt("B1"));
		Files.move(away, dossier);
		Answer people = say(prepare());
		assertTrue(people.out().contains("1 dossier stond al klaar in Dossierbrug, 1 nu klaargezet"), people.out());
		assertEquals(Map.of("batch", "B1", "pupils", 2L, "ready", 2L, "refused", 0L), type(prepare()).line());
		assertFalse(Arrays.equals(withARefusal, Files.readAllBytes(receipt("B1"))));
		assertFalse(Files.exists(receipt("B2")));
	}

	private Path dossierOf(String bsn) throws IOException {
		try (var all = Files.list(files.dossiers())) {
			for (Path file : all.sorted().toList()) {
				if (Files.readString(file).contains(bsn)) {
					return file;
				}
			}
		}
		throw new AssertionError("no dossier");
	}

	@Test
	void aReceiptThatIsNotThereIsToldAndMadeByRepeating() throws IOException {
		type(prepare());
		assertFalse(say("status").out().contains("geen bewijs"));
		Files.delete(receipt("B1"));
		Answer status = say("status");
		assertTrue(status.out().contains("Van stapel B1 is er geen bewijs"), status.out());
		type(prepare());
		assertTrue(Files.size(receipt("B1")) > 1000);
		assertFalse(say("status").out().contains("geen bewijs"));
	}

	@Test
	void theAdviceToAskNamesTheSchoolSoThatItCanBeTyped() {
		assertTrue(say(prepare()).out().replaceAll("\\s+", " ").contains("request --receiver ot --school " + SCHOOL + " --batch B1"));
		type("request", "--receiver", "ot", "--school", SCHOOL, "--bsn", bsns.getFirst());
		String told = say("import", "--receiver", "ot", "--batch", "B1").err().replaceAll("\\s+", " ");
		assertTrue(told.contains("request --receiver ot --school " + SCHOOL + " --batch B1"), told);
	}

	@Test
	void whatWasWithdrawnOrDestroyedIsNotAskedForWithItsBatchAndThatIsTold() {
		type(prepare());
		type("withdraw", "--transfer", "T1", "--reason", "te vroeg");
		String before = type("status", "--transfer", "T1").out();
		String[] request = { "request", "--receiver", "ot", "--school", SCHOOL, "--batch", "B1" };
		Answer asked = say(request);
		assertTrue(asked.out().contains("1 dossier van stapel B1 niet opgevraagd: 1 ingetrokken."), asked.out());
		type("destroy", "--transfer", "T2", "--reason", "verzoek van de ouders");
		String destroyed = type("status", "--transfer", "T2").out();
		assertEquals(List.of(), type(request).lines());
		Answer people = say(request);
		assertEquals(0, people.exit(), people.out());
		assertTrue(people.out().contains("2 dossiers van stapel B1 niet opgevraagd: 1 ingetrokken, 1 vernietigd."), people.out());
		assertEquals(before, type("status", "--transfer", "T1").out());
		assertEquals(destroyed, type("status", "--transfer", "T2").out());
	}

	@Test
	void askingAndImportingOnceMoreDoNothingTwice() {
		type(prepare());
		String[] request = { "request", "--receiver", "ot", "--school", SCHOOL, "--batch", "B1" };
		Answer asked = type(request);
		Answer again = type(request);
		assertEquals(0, again.exit());
		assertEquals(all(asked, "transfer"), all(again, "transfer"));
		String[] take = { "import", "--receiver", "ot", "--batch", "B1" };
		Answer taken = type(take);
		Answer once = type(take);
		assertEquals(0, once.exit());
		assertEquals(List.of("same", "same"), all(once, "action"));
		assertEquals(all(taken, "import"), all(once, "import"));
		assertEquals(0, type("undo", "--import", "I1").exit());
		Answer undone = type("undo", "--import", "I1");
		assertEquals(1, undone.exit());
		assertTrue(undone.out().contains("undo.already"), undone.out());
		assertEquals(1, type("okr", "--receiver", "ot").lines().size());
	}
}
