package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.practice.PracticeFiles;
import nl.dossierbrug.practice.PracticePupil;
import nl.dossierbrug.practice.PracticeSchool;

/** {@code pdf}: a dossier for people to read. */
@Tag("long")
class PdfTest {

	@TempDir
	static Path school;
	private static PracticeFiles files;
	@TempDir
	Path folder;
	private House house;
	private PracticePupil pupil;

	@BeforeAll
	static void writeSchool() throws IOException {
		files = new PracticeSchool(new Parts.Kept().get().standard(), LocalDate.now()).write(school);
	}

	@BeforeEach
	void makeReady() {
		house = House.whole(folder);
		pupil = files.pupils().stream().filter(p -> p.traits().isEmpty()).findFirst().orElseThrow();
		assertEquals(0, type("settings", "set", "parnassys.regionaal-initiatief", "true").exit());
	}

	private Answer type(String... words) {
		return house.type(Stream.concat(Stream.of("--home", folder.resolve("home").toString(), "--format", "json"), Stream.of(words)).toArray(String[]::new));
	}

	private String transfer(String... more) {
		Answer answer = type(Stream.concat(Stream.of("prepare", "--sender", "parnassys", "--receiver", "ot", "--school", "00ZZ",
				"--list", files.cleanList().toString(), "--dossiers", files.dossiers().toString(), "--bsn",
				pupil.bsn().digits()), Stream.of(more)).toArray(String[]::new));
		return (String) answer.lines().getLast().get("transfer");
	}

	private Path out() {
		return folder.resolve("leerling.pdf");
	}

	private long auditedViews() {
		return type("audit").lines().stream().filter(l -> "content.viewed".equals(l.get("event"))).count();
	}

	private static void assertPdf(Path file) throws IOException {
		assertTrue(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
	}

	@Test
	void aDossierThatIsReadyBecomesAPdfAndLookingIsRecorded() throws IOException {
		Answer answer = type("pdf", "--transfer", transfer(), "--out", out().toString());
		assertEquals(0, answer.exit(), answer.err());
		Map<String, Object> line = answer.line();
		assertEquals(List.of("out", "pages"), List.copyOf(line.keySet()));
		assertEquals(out().toString(), line.get("out"));
		assertTrue(((Number) line.get("pages")).intValue() > 1);
		assertPdf(out());
		assertEquals(1, auditedViews());
	}

	@Test
	void theParentsEditionIsAnotherOne() throws IOException {
		String transfer = transfer();
		type("pdf", "--transfer", transfer, "--out", out().toString());
		Path parents = folder.resolve("ouders.pdf");
		Answer answer = type("pdf", "--transfer", transfer, "--out", parents.toString(), "--for", "parents");
		assertEquals(0, answer.exit(), answer.err());
		assertPdf(parents);
		assertFalse(java.util.Arrays.equals(Files.readAllBytes(out()), Files.readAllBytes(parents)));
	}

	@Test
	void peopleAreToldToKeepItNoLongerThanNeeded() {
		Answer answer = house.type("--home", folder.resolve("home").toString(), "pdf", "--transfer", transfer(), "--out",
				out().toString());
		assertEquals(0, answer.exit(), answer.err());
		assertTrue((answer.out() + answer.err()).contains("persoonsgegevens"));
	}

	@Test
	void anUnknownTransferIsRefused() {
		Answer unknown = type("pdf", "--transfer", "T99", "--out", out().toString());
		assertEquals(1, unknown.exit());
		assertEquals("transfer.unknown", Answer.object(unknown.line().get("refusal")).get("id"));
		assertFalse(Files.exists(out()));
	}

	@Test
	void theParentsCanReadADraft() {
		assertEquals(0, type("pdf", "--transfer", transfer("--draft"), "--out", out().toString(), "--for", "parents").exit());
		assertTrue(Files.exists(out()));
	}

	@Test
	void whoMayNotSeeNumbersGetsNoneInClear() {
		String transfer = transfer();
		assertEquals(0, type("users", "add", "juf.ans", "--role", "leerkracht", "--account", "meester.jan").exit());
		assertEquals(0, type("--user", "juf.ans", "pdf", "--transfer", transfer, "--out", out().toString()).exit());
		Answer clear = type("--user", "juf.ans", "--show-bsn", "pdf", "--transfer", transfer, "--out",
				folder.resolve("clear.pdf").toString());
		assertEquals(4, clear.exit());
		assertFalse(Files.exists(folder.resolve("clear.pdf")));
		assertEquals(4, type("--user", "nobody", "pdf", "--transfer", transfer, "--out", out().toString()).exit());
	}

	@Test
	void aPlaceWhereNothingCanBeWrittenIsRefusedBeforeAnybodyLooks() {
		String transfer = transfer();
		Answer answer = type("pdf", "--transfer", transfer, "--out", folder.resolve("none").resolve("x.pdf").toString());
		assertEquals(3, answer.exit());
		assertEquals("file.pdf", Answer.object(answer.line().get("refusal")).get("id"));
		assertEquals(0, auditedViews());
	}

	@Test
	void whatWasTypedWrongIsExplained() {
		assertEquals(2, type("pdf", "--transfer", "T1", "--out", "x.docx").exit());
		assertEquals(2, type("pdf", "--transfer", "T1", "--out", "x.pdf", "--for", "press").exit());
		assertEquals(2, type("pdf", "--out", "x.pdf").exit());
	}
}
