package nl.dossierbrug.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.report.DossierReport.Audience;
import nl.dossierbrug.standard.engine.Oso;

@Tag("long")
class DossierPdfTest {

	private static final Oso OSO = new Oso();

	@TempDir
	private Path folder;

	private Path file() {
		return folder.resolve("dossier.pdf");
	}

	private String printed(Dossier dossier, Audience audience, Language language) throws IOException {
		Files.deleteIfExists(file());
		int pages = new DossierPdf(OSO).write(file(),
				new DossierReport(dossier, audience, false, Optional.of(Text.same("Onderwijs Transparant"))), language);
		try (PDDocument pdf = Loader.loadPDF(file().toFile())) {
			assertEquals(pdf.getNumberOfPages(), pages);
			return new PDFTextStripper().getText(pdf);
		}
	}

	private String school(Dossier dossier) throws IOException {
		return printed(dossier, Audience.SCHOOL, Language.NL);
	}

	private String parents(Dossier dossier) throws IOException {
		return printed(dossier, Audience.PARENTS, Language.NL);
	}

	private static void assertContains(String text, String... parts) {
		String line = text.replaceAll("\\s+", " ");
		for (String part : parts) {
			assertTrue(line.contains(part), "not in it: " + part + "\nbut: " + line);
		}
	}

	private static void assertLacks(String text, String... parts) {
		for (String part : parts) {
			assertFalse(text.replaceAll("\\s+", " ").contains(part), part);
		}
	}

	/** Every text of the dossier, as it stands or as it is spoken; attachments' content excepted. */
	private static void assertWhole(Dossier dossier, String text) {
		Set<String> contents = new HashSet<>();
		OSO.attachments(dossier).forEach(a -> contents.add(a.content()));
		assertTold(dossier.root(), "", contents, text.replaceAll("\\s+", ""));
	}

	private static void assertTold(Element element, String path, Set<String> contents, String text) {
		if (element.children().isEmpty()) {
			assertTrue(contents.contains(element.text()) || new Spoken(OSO).forms(path, element.text()).stream()
					.map(f -> f.replaceAll("\\s+", "")).anyMatch(text::contains), path + ": " + element.text());
		}
		element.attributes().values().forEach(a -> assertTrue(text.contains(a.replaceAll("\\s+", "")), path + ": " + a));
		element.children().forEach(c -> assertTold(c, path.isEmpty() ? c.name() : path + "/" + c.name(), contents, text));
	}

	@ParameterizedTest
	@CsvSource({ "2017.1,1", "2018.1,2", "2019.1,3", "2019.1,4" })
	void nothingOfADossierIsMissing(String version, long seed) throws IOException {
		assumeTrue(OSO.versions().contains(version));
		RandomDossiers dossiers = new RandomDossiers(version, RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
		for (int i = 0; i < 2; i++) {
			Dossier dossier = dossiers.next();
			assertWhole(dossier, school(dossier));
		}
	}

	@Test
	void nothingOfThePublishedExamplesIsMissing() throws IOException {
		String published = System.getProperty("dossierbrug.published", "");
		Path examples = Path.of(published, "oso", "official", "2019.1", "examples");
		assumeTrue(!published.isEmpty() && Files.isDirectory(examples));
		try (Stream<Path> files = Files.list(examples)) {
			for (Path example : files.sorted().toList()) {
				try (InputStream in = Files.newInputStream(example)) {
					Dossier dossier = OSO.read(in).dossier().orElseThrow();
					assertWhole(dossier, school(dossier));
				}
			}
		}
	}

	@Test
	void thePupilAndTheKindOfTransferAreToldInPlainWords() throws IOException {
		assertContains(school(new SampleDossier().povo()), "Dossier van Noor van den Brink", "17 mei 2014",
				"De Kleine Beer (BRIN 00ZZ, vestiging 00)", "2 februari 2026",
				"Overstap van de basisschool naar het voortgezet onderwijs", "Onderwijs Transparant",
				"De ouders hebben dit dossier gezien op 28 januari 2026. Zij zijn het niet eens met de inhoud.", "Bladzijde 1 van");
	}

	@Test
	void valuesAreToldAsPeopleSayThem() throws IOException {
		String text = school(new SampleDossier().povo());
		assertContains(text, "Naam Noor Elisabeth van den Brink", "Geslacht vrouw", "Woont in een tehuis nee",
				"Dorpsstraat 12 b", "1234 AB Teststad", "Bezoekadres", "moeder", "Marokkaanse (0053)", "8,5", "groep 8");
		assertContains(text, "Telefoonnummer geheim · privé · voor noodgevallen");
		assertLacks(text, "9999999999", "[U+");
	}

	@Test
	void schoolYearsAndTestsAreSortedTables() throws IOException {
		String text = school(new SampleDossier().povo()).replaceAll("\\s+", " ");
		assertContains(text, "Schooljaar Jaargroep Groep Periode School", "Datum Toets Jaargroep Vaardigheidsscore Vergeleken met anderen",
				"2024-2025 groep 7 7A 1 aug 2024 – 31 jul 2025 00ZZ 00");
		assertTrue(text.indexOf("2024-2025") < text.indexOf("2025-2026"));
		assertTrue(text.indexOf("20 jan 2025") < text.indexOf("19 jan 2026"));
	}

	@Test
	void chaptersThatAreNotThereAreNamedWithTheReason() throws IOException {
		String text = school(new SampleDossier().povo());
		assertContains(text, "Verzuim Niet in dit dossier. De school heeft dit onderdeel er bewust niet",
				"educatie Dit onderdeel hoort niet bij dit soort dossier.", "Cijferlijsten Niets vastgelegd.");
		assertContains(parents(new SampleDossier().povo()), "Wat staat er niet in?", "Niet in dit dossier.", "Verzuim",
				"Niets vastgelegd.", "Hoort niet bij dit soort dossier.");
	}

	@Test
	void dataThatWereSaidToBeWithheldAreShownWithAWarning() throws IOException {
		assertContains(school(new SampleDossier().contrary()), "Toch staan er deze gegevens in", "Dagdelen geoorloofd verzuim 17");
	}

	@Test
	void attachmentsAreListedAndDamagedOnesMarked() throws IOException {
		assertContains(school(new SampleDossier().povo()), "Bijlage nr. 1: verslag.txt – Groepsverslag (beschadigd)",
				"Eén bestand is beschadigd en kan niet worden geopend");
	}

	@Test
	void theNumberOfThePupilIsHiddenWhereverItStands() throws IOException {
		Dossier dossier = new SampleDossier().povo();
		for (Audience audience : Audience.values()) {
			String text = printed(dossier, audience, Language.NL);
			assertContains(text, "••••••" + SampleDossier.BSN.substring(6));
			assertLacks(text, SampleDossier.BSN);
		}
		Files.delete(file());
		new DossierPdf(OSO).write(file(), new DossierReport(dossier, Audience.SCHOOL, true, Optional.empty()), Language.NL);
		try (PDDocument pdf = Loader.loadPDF(file().toFile())) {
			assertContains(new PDFTextStripper().getText(pdf), "BSN " + SampleDossier.BSN);
		}
	}

	@Test
	void theParentsEditionExplainsAndAsks() throws IOException {
		String text = parents(new SampleDossier().povo());
		assertContains(text, "Het dossier van Noor van den Brink", "Wat is dit?", "Waar is het voor bedoeld?", "Wat zijn uw rechten?",
				"De basisschool heeft uw toestemming niet nodig", "U mag uw eigen mening geven", "Invullen en ondertekenen",
				"Ik heb dit dossier gezien op", "Ik ben het eens met wat erin staat", "Ouder of verzorger 1", "Handtekening");
		assertLacks(text, "Naam van het pakket", "LeerlingTest", "Aanleverpunt", "Ik geef toestemming");
	}

	@Test
	void fromASecondarySchoolConsentIsAskedFor() throws IOException {
		assertContains(parents(new SampleDossier().vovo()), "De school heeft toestemming nodig om dit dossier te sturen",
				"Ik geef toestemming om dit dossier te sturen", "Leerling van 16 jaar of ouder");
	}

	@ParameterizedTest
	@EnumSource(Audience.class)
	void itSpeaksEnglishToo(Audience audience) throws IOException {
		assertContains(printed(new SampleDossier().povo(), audience, Language.EN), "Date of birth 17 May 2014", "Sex female",
				"School career", "Page 1 of");
	}

	@ParameterizedTest
	@EnumSource(Audience.class)
	void itIsTaggedSearchableAndHasItsFontsInside(Audience audience) throws IOException {
		printed(new SampleDossier().povo(), audience, Language.NL);
		try (PDDocument pdf = Loader.loadPDF(file().toFile())) {
			for (PDPage page : pdf.getPages()) {
				for (COSName font : page.getResources().getFontNames()) {
					assertTrue(page.getResources().getFont(font).isEmbedded());
					assertNotNull(page.getResources().getFont(font).getCOSObject().getItem(COSName.TO_UNICODE));
				}
			}
			assertNotNull(pdf.getDocumentCatalog().getStructureTreeRoot());
			assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
			assertEquals("nl", pdf.getDocumentCatalog().getLanguage());
			assertTrue(pdf.getDocumentInformation().getTitle().contains("Noor van den Brink"));
			assertEquals("De Kleine Beer", pdf.getDocumentInformation().getAuthor());
			assertTrue(pdf.getDocumentCatalog().getDocumentOutline().hasChildren());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bo <b>& \"Co\"</b>", "</td><script>alert(1)</script>", "{{body}}", "\"; } body { display: none",
			"Ĳsbrand Wĳnia-ß Łukasz Żółć Çağlayan İpek Ștefan Nguyễn Αθηνά Юлия" })
	void whatLooksLikeAnythingElseStaysText(String odd) throws IOException {
		for (Audience audience : Audience.values()) {
			assertTrue(printed(new SampleDossier().named(odd), audience, Language.NL).replaceAll("\\s+", "")
					.contains("vanden" + odd.replaceAll("\\s+", "")));
		}
	}

	@Test
	void whatCannotBePrintedIsNamedNeverABlank() throws IOException {
		String text = school(new SampleDossier().named("A\u202Ebc محمد \uD83E\uDDA9 ✓ \uF0B7 x\u0301e\u0301"));
		assertContains(text, "A[U+202E]bc [U+0645][U+062D][U+0645][U+062F] [U+1F9A9] ✓ • ", "é");
	}

	/** The text stripper would take apart what a reader's search cannot, so the raw codes are looked at. */
	@Test
	void lettersThatAreOftenJoinedStayApart() throws IOException {
		school(new SampleDossier().named("Fiffiflo"));
		try (PDDocument pdf = Loader.loadPDF(file().toFile())) {
			for (PDPage page : pdf.getPages()) {
				for (COSName name : page.getResources().getFontNames()) {
					String toUnicode = new String(page.getResources().getFont(name).getCOSObject()
							.getCOSStream(COSName.TO_UNICODE).createInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
					assertFalse(toUnicode.matches("(?s).*<FB0[0-4]>.*"), name.getName());
				}
			}
		}
	}

	@Test
	void aLongWordOrAddressIsBrokenNotCutOff() throws IOException {
		String url = "https://school.example/" + "leerlingvolgsysteem".repeat(12);
		assertTrue(school(new SampleDossier().named(url)).replaceAll("\\s+", "").contains("Dossiervan" + "Noorvanden" + url));
	}

	@Test
	void whoOnlyLooksLeavesNoFile() throws IOException {
		DossierReport report = new DossierReport(new SampleDossier().povo(), Audience.PARENTS, false, Optional.empty());
		byte[] pdf = new DossierPdf(OSO).bytes(report, Language.NL);
		assertEquals(List.of(), Arrays.asList(folder.toFile().list()));
		int pages = new DossierPdf(OSO).write(file(), report, Language.NL);
		try (PDDocument seen = Loader.loadPDF(pdf); PDDocument written = Loader.loadPDF(file().toFile())) {
			assertEquals(pages, seen.getNumberOfPages());
			assertEquals(new PDFTextStripper().getText(written), new PDFTextStripper().getText(seen));
		}
	}

	@Test
	void whatIsThereIsNeverReplaced() throws IOException {
		Files.writeString(file(), "het enige exemplaar");
		assertThrows(FileAlreadyExistsException.class, () -> new DossierPdf(OSO).write(file(),
				new DossierReport(new SampleDossier().povo(), Audience.SCHOOL, false, Optional.empty()), Language.NL));
		assertEquals("het enige exemplaar", Files.readString(file()));
		assertEquals(List.of("dossier.pdf"), Arrays.asList(folder.toFile().list()));
	}

	@Test
	void nothingIsLeftBehindWhenItCannotBeWritten() {
		assertThrows(IOException.class, () -> new DossierPdf(OSO).write(folder.resolve("none").resolve("x.pdf"),
				new DossierReport(new SampleDossier().povo(), Audience.SCHOOL, false, Optional.empty()), Language.NL));
		assertEquals(List.of(), Arrays.asList(folder.toFile().list()));
	}
}
