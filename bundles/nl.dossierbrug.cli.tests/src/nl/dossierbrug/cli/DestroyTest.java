package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.dossierbrug.practice.PracticePupil;

/** {@code destroy} and {@code retention}: what is gone is gone from the file too, and the proof says so. */
@Tag("long")
class DestroyTest extends RouteHouse {

	private static final String REASON = "verzoek van de ouders";

	private void prepare(PracticePupil... pupils) {
		type("settings", "set", "parnassys.regionaal-initiatief", "true");
		String[] words = { "prepare", "--sender", "parnassys", "--receiver", "ot", "--school", SCHOOL, "--list",
				files.cleanList().toString(), "--dossiers", files.dossiers().toString() };
		for (PracticePupil pupil : pupils) {
			words = with(words, "--bsn", pupil.bsn().digits());
		}
		Answer prepared = type(words);
		assertEquals((long) pupils.length, prepared.line().get("ready"), prepared.out());
	}

	private PracticePupil other(PracticePupil pupil) {
		return files.pupils().stream().filter(one -> one.traits().isEmpty() && one.profile().code().equals("BB") && one != pupil).findFirst().orElseThrow();
	}

	private String receipt(String name) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(folder.resolve("home").resolve("receipts").resolve(name).toFile())) {
			return new PDFTextStripper().getText(pdf);
		}
	}

	@Test
	void theProofSaysWhatWhenAndWhyAndNamesNobodyAndTheReceiptNamesThePupilNoMore() throws IOException {
		PracticePupil gone = plain("BB");
		prepare(gone, other(gone));
		assertTrue(receipt("B1.pdf").contains(gone.name().spoken()));
		Answer answer = say("destroy", "--transfer", "T1", "--reason", REASON);
		assertEquals(0, answer.exit(), answer.out() + answer.err());
		Path proof = folder.resolve("home").resolve("receipts").resolve("V1.pdf");
		assertTrue(answer.out().replaceAll("\\s", "").contains(proof.toString().replaceAll("\\s", "")), answer.out());
		String text = receipt("V1.pdf");
		for (String told : List.of("Bewijs van vernietiging", "V1", "T1", REASON, "meester.jan", "1\ngegeven vernietigd")) {
			assertTrue(text.contains(told), told + " in " + text);
		}
		assertFalse(text.contains(gone.name().achternaam()) || text.contains(gone.bsn().digits()), text);
		assertFalse(receipt("B1.pdf").contains(gone.name().spoken()));
		assertTrue(receipt("B1.pdf").contains(other(gone).name().spoken()));
		Files.delete(proof);
		assertEquals(0, type("destroy", "--transfer", "T1", "--reason", REASON).exit());
		assertTrue(Files.exists(proof), "what a crash kept from being written is written the next time");
		assertFalse(Files.exists(proof.resolveSibling("V2.pdf")), "and nothing is destroyed twice");
	}

	@Test
	void whatWasDestroyedByHandIsMadeReadyAgainOnlyWithAWarningThatSaysWhenAndWhy() throws IOException {
		PracticePupil gone = plain("BB");
		prepare(gone, other(gone));
		type("destroy", "--transfer", "T1", "--reason", REASON);
		String today = LocalDate.now().format(DateTimeFormatter.ofPattern("dd-MM-uuuu"));
		later(30);
		String[] again = { "prepare", "--sender", "parnassys", "--receiver", "ot", "--school", SCHOOL, "--list", files.cleanList().toString(),
				"--dossiers", files.dossiers().toString(), "--bsn", gone.bsn().digits(), "--bsn", other(gone).bsn().digits() };
		Answer tried = type(with(again, "--draft"));
		assertEquals(List.of(warning(lineOf(tried, gone)).isPresent(), warning(lineOf(tried, other(gone))).isPresent()), List.of(true, false), tried.out());
		Answer ready = type(again);
		assertEquals("gereed", lineOf(ready, gone).get("status"));
		String told = warning(lineOf(ready, gone)).orElseThrow();
		assertTrue(told.contains("op " + today + " vernietigd") && told.contains(REASON) && told.contains("V1"), told);
		assertTrue(say(again).out().contains(REASON), "told once more");
		assertTrue(warning(lineOf(ready, other(gone))).isEmpty(), "of nobody else");
	}

	@Test
	void aDossierThatWasExportedAnewOrGoesElsewhereIsRecognisedToo() throws IOException {
		PracticePupil gone = plain("BB");
		prepare(gone);
		type("destroy", "--transfer", "T1", "--reason", REASON);
		later(1);
		Answer elsewhere = type("prepare", "--sender", "esis", "--receiver", "ldos", "--school", SCHOOL, "--list", files.esisList().toString(),
				"--dossiers", files.dossiers().toString(), "--profile", "BB", "--bsn", gone.bsn().digits(), "--draft");
		assertTrue(warning(lineOf(elsewhere, gone)).isPresent(), "the same file: " + elsewhere.out());
		Path file = files.dossiers().resolve(gone.leerlingnummer() + ".xml");
		Files.writeString(file, Files.readString(file) + "<!-- opnieuw -->");
		Answer anew = type("prepare", "--sender", "parnassys", "--receiver", "ot", "--school", SCHOOL, "--list", files.cleanList().toString(),
				"--dossiers", files.dossiers().toString(), "--bsn", gone.bsn().digits());
		assertTrue(warning(lineOf(anew, gone)).isPresent(), "the same content, on another day: " + anew.out());
		Files.writeString(file, Files.readString(file).replace("<roepnaam>" + gone.name().roepnaam(), "<roepnaam>Robbie"));
		Answer other = type("prepare", "--sender", "parnassys", "--receiver", "ot", "--school", SCHOOL, "--list", files.cleanList().toString(),
				"--dossiers", files.dossiers().toString(), "--bsn", gone.bsn().digits());
		assertEquals(2L, lineOf(other, gone).get("version"), other.out());
		assertTrue(warning(lineOf(other, gone)).isEmpty(), "other content is another dossier");
	}

	@Test
	void whatATermTookIsMadeReadyAgainWithoutAWarning() {
		PracticePupil gone = plain("BB");
		prepare(gone);
		later(370);
		assertEquals(0, type("retention", "--apply").exit());
		Answer again = type("prepare", "--sender", "parnassys", "--receiver", "ot", "--school", SCHOOL, "--list", files.cleanList().toString(),
				"--dossiers", files.dossiers().toString(), "--bsn", gone.bsn().digits(), "--draft");
		assertTrue(warning(lineOf(again, gone)).isEmpty(), again.out());
	}

	private static Optional<String> warning(Map<String, Object> pupil) {
		return Answer.rows(pupil.get("findings")).stream().filter(finding -> finding.get("rule").equals("dossier.destroyed"))
				.map(finding -> (String) finding.get("message")).findFirst();
	}

	@Test
	void importingAndUndoingWhatWasDestroyedSayWhenAndWhyAndAdviseWhatCanBeDone() {
		PracticePupil gone = plain("BB");
		prepare(gone, other(gone));
		type("request", "--receiver", "ot", "--school", SCHOOL, "--batch", "B1");
		type("import", "--receiver", "ot", "--batch", "B1");
		type("undo", "--import", "I2");
		type("destroy", "--transfer", "T1", "T2", "--reason", REASON);
		String today = LocalDate.now().format(DateTimeFormatter.ofPattern("dd-MM-uuuu"));
		Answer imported = type("import", "--receiver", "ot", "--transfer", "T1");
		assertEquals(List.of("transfer.destroyed"), refusals(imported));
		for (String told : List.of("T1 is op " + today + " vernietigd", REASON, "V1")) {
			assertTrue(imported.out().contains(told), told + " in " + imported.out());
		}
		assertEquals(List.of("transfer.destroyed"), ids(type("pdf", "--transfer", "T1", "--out", folder.resolve("x.pdf").toString())));
		Answer undone = type("undo", "--import", "I1");
		assertEquals(List.of("undo.destroyed"), ids(undone));
		assertTrue(undone.out().contains(REASON) && undone.out().contains(today), undone.out());
		Answer before = type("undo", "--import", "I2");
		assertEquals(List.of("undo.already-gone"), ids(before));
		for (Answer answer : List.of(imported, undone, before)) {
			assertFalse(answer.out().contains("mporteer het"), "that cannot be done: " + answer.out());
			assertTrue(answer.out().contains("zet het opnieuw klaar"), answer.out());
		}
	}

	private static List<Object> ids(Answer answer) {
		List<Object> within = List.copyOf(refusals(answer));
		return within.isEmpty() ? all(answer, "id") : within;
	}

	@Test
	void afterADestroyedPupilFileTheDossierIsImportedAnewAsTheRefusalSays() {
		prepare(plain("BB"));
		type("request", "--receiver", "ot", "--school", SCHOOL, "--batch", "B1");
		type("import", "--receiver", "ot", "--batch", "B1");
		type("destroy", "--pupil-file", "P1", "--reason", REASON);
		Answer undone = type("undo", "--import", "I1");
		assertEquals(List.of("undo.file-destroyed"), ids(undone));
		assertTrue(undone.out().contains("Importeer overdracht T1 dan opnieuw") && undone.out().contains(REASON), undone.out());
		assertEquals(List.of("new"), all(type("import", "--receiver", "ot", "--transfer", "T1"), "action"));
	}

	@Test
	void wrongUseAndWrongReasonsAreToldAndChangeNothing() {
		prepare(plain("BB"));
		assertEquals(2, type("destroy", "--reason", REASON).exit());
		assertEquals(2, type("destroy", "--transfer", "T1", "--pupil-file", "P1", "--reason", REASON).exit());
		assertEquals(2, type("destroy", "--transfer", "T1").exit());
		Answer unknown = type("destroy", "--transfer", "T9", "--reason", REASON);
		assertEquals(1, unknown.exit());
		assertEquals(List.of("transfer.unknown"), refusals(unknown));
		assertEquals(List.of("destroy.reason-names"),
				refusals(type("destroy", "--transfer", "T1", "--reason", "nummer " + plain("BB").bsn().digits())));
		assertEquals("gereed", type("status", "--transfer", "T1").line().get("status"));
	}

	@Test
	void eachRoleMayOrMayNot() {
		prepare(plain("BB"));
		for (String role : List.of("ib", "leerkracht", "administratie", "directie")) {
			type("users", "add", role, "--role", role, "--account", "meester.jan");
		}
		later(400);
		for (String role : List.of("ib", "leerkracht")) {
			assertEquals(4, as(role, "destroy", "--transfer", "T1", "--reason", REASON).exit(), role);
			assertEquals(4, as(role, "retention", "--apply").exit(), role);
			assertEquals(0, as(role, "retention").exit(), role);
			assertEquals(List.of(), all(as(role, "status", "--todo"), "todo"), "nobody is asked to do what they may not");
		}
		assertEquals(List.of("due"), all(as("directie", "status", "--todo"), "todo"));
		assertEquals(0, as("administratie", "retention", "--apply").exit());
		assertEquals(0, as("directie", "destroy", "--transfer", "T1", "--reason", REASON).exit());
	}

	@Test
	void whatIsDueIsToldAndWithApplyDestroyedWithAProof() throws IOException {
		PracticePupil pupil = plain("BB");
		prepare(pupil, other(pupil));
		assertEquals(List.of(), type("retention").lines());
		later(370);
		Answer due = type("retention");
		assertEquals(0, due.exit());
		assertEquals(List.of("what", "id", "rule", "due", "destroyed"), List.copyOf(due.line().keySet()));
		assertEquals(List.of("transfer", "T1", "niet-verstrekt", false),
				List.of(due.line().get("what"), due.line().get("id"), due.line().get("rule"), due.line().get("destroyed")));
		assertEquals(List.of("due", "due"), all(type("status", "--todo"), "todo").stream().filter("due"::equals).toList());
		Answer applied = type("retention", "--apply");
		assertEquals(0, applied.exit());
		assertEquals(List.of(true, true), all(applied, "destroyed"));
		assertEquals(List.of(), type("retention").lines());
		assertTrue(receipt("V1.pdf").contains("klaargezet in Dossierbrug en niet opgehaald"), receipt("V1.pdf"));
	}

	@Test
	void aWorkbookAndAPdfAreRememberedAndDeletedWhenTheyAreDue() throws IOException {
		prepare(plain("BB"));
		Path workbook = folder.resolve("bsn.xlsx");
		Path pdf = folder.resolve("dossier.pdf");
		type("bsn-list", "--sender", "parnassys", "--list", files.cleanList().toString(), "--out", workbook.toString());
		type("pdf", "--transfer", "T1", "--out", pdf.toString());
		later(29);
		assertEquals(List.of(), type("retention").lines());
		later(1);
		assertEquals(List.of("file", "file"), all(type("retention"), "what"));
		Files.writeString(pdf, "een ander bestand");
		Answer applied = type("retention", "--apply");
		assertEquals(1, applied.exit(), "one was left");
		assertEquals(List.of(true, false), all(applied, "destroyed"));
		assertTrue(applied.err().contains("dossier.pdf"), applied.err());
		assertFalse(Files.exists(workbook));
		assertTrue(Files.exists(pdf));
	}

	@Test
	void aSettingChoosesTheTerm() {
		assertEquals(0, type("settings", "set", "bewaren.bestand", "7").exit());
		assertEquals(List.of("setting.term"), refusals(type("settings", "set", "bewaren.verzuim-inschrijving", "2")));
		assertEquals("7", type("settings", "get", "bewaren.bestand").line().get("value"));
	}
}
