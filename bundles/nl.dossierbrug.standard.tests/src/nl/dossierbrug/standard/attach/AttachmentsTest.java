package nl.dossierbrug.standard.attach;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.AttachedFile;
import nl.dossierbrug.standard.Attachment;
import nl.dossierbrug.standard.CheckMode;
import nl.dossierbrug.standard.Published;
import nl.dossierbrug.standard.engine.Oso;

class AttachmentsTest {

	private static final byte[] NOTE = SomeFiles.utf8("Daan leest graag. Hij gaat één keer per week naar de bibliotheek.");

	private final Desk desk = new Desk();

	private static Element document(String name) {
		return Element.block("document", List.of(Element.leaf("bestandsnaam", name), Element.leaf("bestandsinhoud", "UEs=")));
	}

	@Test
	void everyBlockOfTheTypeIsFoundWhereverTheTablesHaveOne() {
		Element test = Element.block("toets", List.of(Element.leaf("toetscode", "x"),
				Element.block("resultaat", List.of()), Element.block("resultaat", List.of(document("toets.pdf"))),
				Element.block("toetsonderdeel", List.of(Element.block("resultaat", List.of(document("onderdeel.pdf")))))));
		Element pupil = Element.block("leerling", List.of(
				Element.block("onderwijsondersteuning", List.of(Element.block("handelingsplan", List.of(document("plan.pdf"))))),
				Element.block("toetslijst", List.of(test)), Element.block("verzuim", List.of(
						Element.block("documentLijst", List.of(document("a.txt"), document("b.txt"))))), document("nergens.pdf")));
		Dossier dossier = new Dossier("2019.1", Element.block("dossier", List.of(Element.block("huidigeschool", List.of(pupil)))));
		List<Attachment> found = desk.attachments.of(dossier);
		assertEquals(List.of("plan.pdf", "toets.pdf", "onderdeel.pdf", "a.txt", "b.txt"),
				found.stream().map(Attachment::fileName).toList());
		assertEquals("/dossier[1]/huidigeschool[1]/leerling[1]/toetslijst[1]/toets[1]/resultaat[2]/document[1]", found.get(1).path());
		assertEquals("/dossier[1]/huidigeschool[1]/leerling[1]/verzuim[1]/documentLijst[1]/document[2]", found.get(4).path());
		assertEquals(List.of("cat_handelingsplannen", "cat_toetsresultaten", "cat_toetsresultaten", "cat_verzuim", "cat_verzuim"),
				found.stream().map(a -> a.category().map(Category::code).orElse("")).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2017.1", "2018.1", "2019.1" })
	void everyVersionHasPlacesForAttachments(String version) {
		Element list = Element.block("overigdocumentlijst", List.of(document("a.txt")));
		Dossier dossier = new Dossier(version, Element.block("dossier", List.of(Element.block("huidigeschool",
				List.of(Element.block("leerling", List.of(list)))))));
		assertEquals(List.of("a.txt"), new Oso().attachments(dossier).stream().map(Attachment::fileName).toList());
	}

	@Test
	void aGoodAttachmentIsOpenedAndNothingIsSaidOfIt() {
		AttachedFile file = desk.opened(Desk.packed("verslag.txt", NOTE));
		assertEquals("verslag.txt", file.fileName());
		assertEquals("txt", file.type());
		assertArrayEquals(NOTE, file.bytes());
		assertEquals(List.of(), file.findings());
		assertEquals(List.of(), desk.findings(Desk.packed("verslag.txt", NOTE)));
	}

	@Test
	void base64MayBeBrokenIntoLines() {
		String broken = Base64.getMimeEncoder().encodeToString(SomeFiles.zip("verslag.txt", NOTE));
		assertArrayEquals(NOTE, desk.opened(Desk.attachment("verslag.txt", "\n  " + broken + "\t\n")).bytes());
	}

	@ParameterizedTest
	@ValueSource(strings = { "UEsDB", "UEsDBA=", "UEsDBAB=", "UEsDB*==", "UEs-BA==", "UEsDBA==UEsD", "=", "UEsDé", "data:;base64,UEsD" })
	void base64IsDecodedStrictly(String content) {
		assertEquals(List.of("attachment.base64"), desk.refusals(Desk.attachment("verslag.txt", content)));
		assertEquals(List.of("AT-01 WARNING"), desk.findings(Desk.attachment("verslag.txt", content)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " \n " })
	void anAttachmentWithoutContentIsEmpty(String content) {
		assertEquals(List.of("attachment.empty"), desk.refusals(Desk.attachment("verslag.txt", content)));
	}

	@Test
	void anArchiveThatIsCutOffIsDamagedWhereverItIsCut() {
		byte[] whole = SomeFiles.zip("verslag.txt", NOTE);
		for (int size = 2; size < whole.length; size++) {
			Attachment cut = Desk.attachment("verslag.txt", Arrays.copyOf(whole, size));
			assertEquals(List.of("attachment.damaged"), desk.refusals(cut), "cut at " + size);
			assertEquals(List.of("AT-01 WARNING"), desk.findings(cut));
		}
	}

	@Test
	void aFileThatIsNotPackedIsNamedForWhatItIs() {
		assertEquals(List.of("attachment.bare"), desk.refusals(Desk.attachment("plan.pdf", SomeFiles.pdf())));
		assertEquals(List.of("attachment.bare"), desk.refusals(Desk.attachment("plan.docx", SomeFiles.docx())));
		assertEquals(List.of("attachment.not-zip"), desk.refusals(Desk.attachment("plan.pdf", new byte[] { 1, 2, 3, 4 })));
		assertEquals(List.of("attachment.program"), desk.refusals(Desk.attachment("plan.pdf", SomeFiles.exe())));
	}

	@Test
	void anArchiveWithoutAFileIsEmpty() {
		assertEquals(List.of("attachment.empty"), desk.refusals(Desk.attachment("a.txt", SomeFiles.zip(Map.of()))));
		assertEquals(List.of("attachment.empty"), desk.refusals(Desk.attachment("a.txt", SomeFiles.zip("map/", new byte[0]))));
		assertEquals(List.of("attachment.empty"), desk.refusals(Desk.packed("a.txt", new byte[0])));
		assertEquals(List.of("AT-01 WARNING"), desk.findings(Desk.packed("a.txt", new byte[0])));
	}

	@Test
	void aFileInAFolderOfTheArchiveIsFound() {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		entries.put("map/", new byte[0]);
		entries.put("map/verslag.txt", NOTE);
		assertEquals(List.of(), desk.opened(Desk.attachment("verslag.txt", SomeFiles.zip(entries))).findings());
	}

	@Test
	void aFileThatIsStoredOrHasItsSizesInTheFieldForLargeArchivesIsOpened() {
		RawZip stored = new RawZip();
		stored.add("verslag.txt", NOTE).stored(NOTE);
		assertArrayEquals(NOTE, desk.opened(Desk.attachment("verslag.txt", stored.bytes())).bytes());
		RawZip large = new RawZip();
		large.add("verslag.txt", NOTE).large = true;
		assertArrayEquals(NOTE, desk.opened(Desk.attachment("verslag.txt", large.bytes())).bytes());
	}

	@ParameterizedTest
	@EnumSource(Defect.class)
	void everyDefectHasWordsAndWhatWasNotCheckedIsAnErrorAndNotOpened(Defect defect) {
		Messages messages = new Messages(Attachments.class);
		Refusal refusal = Refusal.of(messages, defect.id(), "verslag.txt", 2, "een tekst", "txt");
		for (Text text : List.of(refusal.what(), refusal.meaning(), refusal.next(), refusal.who())) {
			assertFalse((text.in(Language.NL) + text.in(Language.EN)).contains("{"), text.in(Language.NL));
		}
		assertTrue((refusal.what().in(Language.NL) + refusal.what().in(Language.EN)).matches(".*verslag.txt.*verslag.txt.*"), refusal.what().in(Language.NL));
		boolean unchecked = defect.rule().equals("attachment.unchecked");
		assertTrue(!unchecked || defect.refuses() && defect.severity() == Severity.ERROR);
	}

	@Test
	void anotherNameInTheArchiveIsOnlyToldOf() {
		Attachment attachment = Desk.attachment("verslag.txt", SomeFiles.zip("groepsplan.txt", NOTE));
		assertEquals(List.of("AT-03 INFO"), desk.findings(attachment));
		assertEquals("verslag.txt", desk.opened(attachment).fileName());
	}

	@Test
	void lettersInAnotherCodeAreNoOtherName() {
		RawZip zip = new RawZip();
		zip.add("cafe\u0301.txt", NOTE);
		assertEquals(List.of(), desk.findings(Desk.attachment("caf\u00e9.txt", zip.bytes())));
	}

	@Test
	void severalFilesAreAllLookedAtAndNoneIsOpened() {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		entries.put("a.txt", NOTE);
		entries.put("b.pdf", SomeFiles.exe());
		Attachment attachment = Desk.attachment("a.txt", SomeFiles.zip(entries));
		assertEquals(List.of("AT-02 ERROR", "attachment.several WARNING"), desk.findings(attachment));
		assertEquals(List.of("attachment.program", "attachment.several"), desk.refusals(attachment));
	}

	@Test
	void whatAMacAddsIsNoFile() {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		entries.put("a.txt", NOTE);
		entries.put("__MACOSX/._a.txt", SomeFiles.exe());
		entries.put("._a.txt", SomeFiles.hex("00051607"));
		entries.put(".DS_Store", SomeFiles.hex("0000000142756431"));
		Attachment attachment = Desk.attachment("a.txt", SomeFiles.zip(entries));
		assertEquals(List.of(), desk.findings(attachment));
		assertEquals("a.txt", desk.opened(attachment).fileName());
	}

	@Test
	void aNameWithAFolderIsToldAsItWasGiven() {
		Attachment attachment = Desk.attachment("../../111222333/a\u202E.txt", SomeFiles.zip("a.txt", NOTE));
		Text message = desk.found(attachment).getFirst().message();
		assertTrue(message.in(Language.NL).contains("'../../••••••333/a.txt'"), message.in(Language.NL));
	}

	@ParameterizedTest
	@CsvSource({ "verslag.pdf,AT-02 WARNING,verslag.txt", "verslag,AT-02 WARNING,verslag.txt", "verslag.v2,AT-02 WARNING,verslag.v2.txt",
			"verslag.js,AT-02 ERROR,verslag.txt", "verslag.pdf.BAT,AT-02 ERROR,verslag.pdf.txt", "verslag.exe. ,AT-02 ERROR,verslag.txt",
			"verslag.gif,AT-02 ERROR,verslag.txt", "VERSLAG.TXT,,VERSLAG.TXT" })
	void theEndingMustFitTheContentAndOpeningMakesItFit(String name, String finding, String saved) {
		Attachment attachment = Desk.attachment(name, SomeFiles.zip(name.strip(), NOTE));
		assertEquals(Optional.ofNullable(finding), desk.findings(attachment).stream().findFirst());
		assertEquals(saved, desk.opened(attachment).fileName());
	}

	@Test
	void aFindingStandsAtTheAttachmentAndShowsNoNumber() {
		Attachment attachment = Desk.attachment("rapport 123456782.pdf", SomeFiles.zip("bsn 123456782.txt", NOTE));
		for (Finding finding : desk.found(attachment)) {
			assertTrue(finding.path().endsWith("/overigdocumentlijst[1]/document[1]"), finding.path());
			assertFalse(finding.message().in(Language.NL).contains("123456") || finding.message().in(Language.EN).contains("123456"), finding.message().in(Language.NL));
		}
		assertEquals(2, desk.found(attachment).size());
		assertEquals("rapport xxxxxx782.txt", desk.opened(attachment).fileName());
	}

	@Test
	void thePublishedExamplesHoldFiveDamagedAttachmentsEachAndAreValidNonetheless() throws IOException {
		Oso oso = new Oso();
		for (Path example : new Published().examples()) {
			if (!example.toString().endsWith("_full.xml")) {
				continue;
			}
			Dossier dossier;
			try (InputStream in = Files.newInputStream(example)) {
				dossier = oso.read(in).dossier().orElseThrow();
			}
			List<Attachment> all = oso.attachments(dossier);
			List<Attachment> damaged = all.stream().filter(a -> desk.refusals(a).equals(List.of("attachment.damaged"))).toList();
			List<Finding> findings = desk.attachments.check(dossier);
			assertEquals(List.of(), findings.stream().filter(Finding::isError).toList(), example.toString());
			assertEquals(damaged.stream().map(Attachment::path).toList(), findings.stream()
					.filter(f -> f.rule().equals("AT-01") && f.severity() == Severity.WARNING).map(Finding::path).toList());
			assertTrue(oso.check(dossier, CheckMode.AGREEMENT).containsAll(findings));
			assertTrue(all.stream().allMatch(a -> a.line() > 0 && a.category().isPresent()));
			if (example.toString().contains("_OV_")) {
				assertEquals(5, damaged.size(), example.toString());
				assertTrue(all.size() >= 15 && all.size() <= 17, example + " has " + all.size());
			}
			for (Attachment attachment : all) {
				assertTrue(damaged.contains(attachment) || desk.opened(attachment).bytes().length > 0);
			}
		}
	}
}
