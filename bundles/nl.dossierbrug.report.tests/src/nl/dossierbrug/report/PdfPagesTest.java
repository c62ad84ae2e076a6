package nl.dossierbrug.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.report.DossierReport.Audience;
import nl.dossierbrug.standard.engine.Oso;

/** The pages of a PDF can be looked at and read; what is wrong with it is told, and keeps nobody waiting. */
@Tag("long")
class PdfPagesTest {

	private static final int WHITE = 0xFFFFFF;

	@TempDir
	private Path folder;

	@Test
	void theDossierThatWasPrintedCanBeSeenAndRead() throws IOException {
		try (PdfPages pages = done(PdfPages.open(dossier()))) {
			assertTrue(pages.count() > 2);
			assertTrue(done(pages.text(0)).contains("Dossier van Noor van den Brink"));
			assertFalse(done(pages.text(0)).contains(SampleDossier.BSN));
			PageImage first = done(pages.page(0, 1));
			assertEquals(595, first.width());
			assertEquals(841, first.height());
			assertEquals(WHITE, first.rgb()[0]);
			long inked = Arrays.stream(first.rgb()).filter(p -> p != WHITE).count();
			assertTrue(inked > 1000 && inked < first.rgb().length / 2, "inked: " + inked);
			PageImage large = done(pages.page(pages.count() - 1, 2));
			assertEquals(1190, large.width());
		}
	}

	@Test
	void theReceiptCanBeSeenFromItsFile() throws IOException {
		Path file = folder.resolve("B7.pdf");
		new ReceiptPdf().write(file, new SampleBatch().receipt(), Language.NL);
		try (PdfPages pages = done(PdfPages.open(file))) {
			Files.delete(file);
			assertTrue(done(pages.text(0)).contains("Bewijs van klaarzetten in Dossierbrug"));
			assertTrue(Arrays.stream(done(pages.page(0, 0.5)).rgb()).anyMatch(p -> p != WHITE));
		}
	}

	@Test
	void thePixelsStandWhereTheyStandOnThePage() throws IOException {
		try (PdfPages pages = done(PdfPages.open(page("[0 0 100 50]", "1 0 0 rg 0 40 10 10 re f 0 0 1 rg 90 0 10 10 re f")))) {
			PageImage image = done(pages.page(0, 1));
			assertEquals(new PageSize(100, 50), pages.size(0));
			assertEquals(0xFF0000, image.rgb()[5 * image.width() + 5]);
			assertEquals(0x0000FF, image.rgb()[45 * image.width() + 95]);
			assertEquals(WHITE, image.rgb()[25 * image.width() + 50]);
		}
	}

	@Test
	void aPageThatLiesOnItsSideIsTurned() throws IOException {
		try (PdfPages pages = done(PdfPages.open(page("[0 0 100 50]/Rotate 90", "")))) {
			assertEquals(new PageSize(50, 100), pages.size(0));
			assertEquals(100, done(pages.page(0, 1)).height());
		}
	}

	@Test
	void aPageLikeAFootballFieldIsDrawnSmaller() throws IOException {
		try (PdfPages pages = done(PdfPages.open(page("[0 0 300000 200000]", "0 g 0 0 300000 200000 re f")))) {
			PageImage image = done(pages.page(0, 1));
			assertTrue(image.rgb().length <= 16_000_000 && image.rgb().length > 15_900_000, image.width() + " x " + image.height());
			assertEquals(1.5, (double) image.width() / image.height(), 0.01);
			assertEquals(0, image.rgb()[0]);
		}
	}

	@Test
	void whatIsNotThereCannotBeAskedFor() throws IOException {
		try (PdfPages pages = done(PdfPages.open(page("[0 0 100 50]", "")))) {
			assertThrows(IndexOutOfBoundsException.class, () -> pages.page(1, 1));
			assertThrows(IndexOutOfBoundsException.class, () -> pages.text(-1));
			assertThrows(IllegalArgumentException.class, () -> pages.page(0, 0));
			assertThrows(IllegalArgumentException.class, () -> pages.page(0, Double.NaN));
			assertEquals("", done(pages.text(0)));
		}
		assertThrows(NoSuchFileException.class, () -> PdfPages.open(folder.resolve("none.pdf")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "not a pdf", "%PDF-1.7", "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>",
			"PK\u0003\u0004", "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\ntrailer<</Root 1 0 R>>" })
	void whatIsNoDocumentIsRefused(String content) {
		assertRefused("pdf.damaged", PdfPages.open(content.getBytes(StandardCharsets.ISO_8859_1)));
	}

	@Test
	void aDocumentWithAPasswordIsRefused() throws IOException {
		assertRefused("pdf.locked", PdfPages.open(locked("geheim")));
	}

	@Test
	void aDocumentThatMayOnlyNotBeChangedIsShown() throws IOException {
		try (PdfPages pages = done(PdfPages.open(locked("")))) {
			assertEquals(1, pages.count());
		}
	}

	/** Whatever is broken in it: it is shown as far as it goes, or refused. */
	@ParameterizedTest
	@CsvSource({ "1,30", "2,30" })
	void aDamagedDocumentNeverBreaksTheProgram(long seed, int times) throws IOException {
		byte[] whole = page("[0 0 100 50]", "1 0 0 rg 0 40 10 10 re f");
		byte[] dossier = dossier();
		RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
		for (int i = 0; i < times; i++) {
			byte[] pdf = (i % 10 == 0 ? dossier : whole).clone();
			for (int hits = random.nextInt(1, 20); hits > 0; hits--) {
				pdf[random.nextInt(pdf.length)] = (byte) random.nextInt(256);
			}
			byte[] left = random.nextInt(3) == 0 ? Arrays.copyOf(pdf, random.nextInt(pdf.length)) : pdf;
			if (PdfPages.open(left) instanceof Outcome.Done<PdfPages> open) {
				try (PdfPages pages = open.value()) {
					pages.page(0, 1);
					pages.text(0);
				}
			}
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3 })
	void aDocumentThatGrowsWithoutEndIsRefused(int times) throws IOException {
		byte[] packed = " ".repeat(200_000_000).getBytes(StandardCharsets.ISO_8859_1);
		for (int i = 0; i < times; i++) {
			packed = packed(packed);
		}
		byte[] pdf = document("[0 0 100 50]", "/Filter[" + "/FlateDecode".repeat(times) + "]", packed);
		assertTrue(pdf.length < 300_000);
		assertRefused("pdf.too-large", PdfPages.open(pdf));
	}

	@Test
	void aPictureBeyondAnyScreenIsRefused() throws IOException {
		try (PdfPages pages = done(PdfPages.open(page("[0 0 100 50]",
				"q BI /W 100000 /H 100000 /BPC 1 /CS /G ID x EI Q 0 0 10 10 re f")))) {
			assertRefused("pdf.too-large", pages.page(0, 1));
			assertEquals("", done(pages.text(0)));
		}
	}

	@Test
	void drawingWithoutEndIsStopped() throws Exception {
		try (PdfPages pages = done(PdfPages.open(laughing(), Duration.ofSeconds(2)))) {
			assertRefused("pdf.slow", pages.page(0, 1));
			assertRefused("pdf.slow", pages.text(0));
		}
		assertNobodyWorksOn();
	}

	@Test
	void readingWithoutEndIsStopped() throws Exception {
		try (PdfPages pages = done(PdfPages.open(laughing(), Duration.ofSeconds(2)))) {
			assertRefused("pdf.slow", pages.text(0));
		}
		assertNobodyWorksOn();
	}

	@Test
	void lookingForStreamsWithoutEndIsStopped() throws Exception {
		byte[] streams = page("[0 0 100 50]", "stream\n".repeat(10_000_000));
		assertRefused("pdf.slow", PdfPages.open(streams, Duration.ofMillis(500)));
		assertNobodyWorksOn();
	}

	private static void assertNobodyWorksOn() throws InterruptedException {
		for (int i = 0; i < 100; i++) {
			Set<String> threads = Thread.getAllStackTraces().keySet().stream().map(Thread::getName).collect(Collectors.toSet());
			if (!threads.contains("pdf-pages")) {
				return;
			}
			Thread.sleep(100);
		}
		fail("the work goes on");
	}

	private static byte[] dossier() throws IOException {
		return new DossierPdf(new Oso()).bytes(
				new DossierReport(new SampleDossier().povo(), Audience.SCHOOL, false, Optional.empty()), Language.NL);
	}

	private static byte[] locked(String password) throws IOException {
		try (PDDocument document = Loader.loadPDF(page("[0 0 100 50]", ""))) {
			document.addPage(new PDPage(PDRectangle.A4));
			document.removePage(0);
			document.protect(new StandardProtectionPolicy("eigenaar", password, new AccessPermission()));
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.save(out);
			return out.toByteArray();
		}
	}

	/** Ten forms, each of which draws the next ten times. */
	private static byte[] laughing() throws IOException {
		StringBuilder forms = new StringBuilder();
		for (int i = 10; i < 20; i++) {
			String draw = i == 19 ? "0 0 1 1 re f" : "/F Do ".repeat(10);
			forms.append(i).append(" 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 100 50]/Resources<</XObject<</F ").append(i + 1)
					.append(" 0 R>>>>/Length ").append(draw.length()).append(">>stream\n").append(draw).append("\nendstream endobj\n");
		}
		return document("[0 0 100 50]/Resources<</XObject<</F 10 0 R>>>>", "", "/F Do".getBytes(StandardCharsets.ISO_8859_1),
				forms.toString());
	}

	private static byte[] page(String box, String content) throws IOException {
		return document(box, "", content.getBytes(StandardCharsets.ISO_8859_1));
	}

	private static byte[] document(String box, String filter, byte[] content) throws IOException {
		return document(box, filter, content, "");
	}

	/** Without a table of where its objects are: every reader finds them by looking. */
	private static byte[] document(String box, String filter, byte[] content, String more) throws IOException {
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		pdf.writeBytes(("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
				+ "3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R/MediaBox" + box + ">>endobj\n4 0 obj<</Length " + content.length
				+ filter + ">>stream\n").getBytes(StandardCharsets.ISO_8859_1));
		pdf.write(content);
		pdf.writeBytes(("\nendstream endobj\n" + more + "trailer<</Root 1 0 R>>\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1));
		return pdf.toByteArray();
	}

	private static byte[] packed(byte[] content) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
			deflater.write(content);
		}
		return out.toByteArray();
	}

	private static <T> T done(Outcome<T> outcome) {
		return switch (outcome) {
			case Outcome.Done<T> done -> done.value();
			case Outcome.Refused<T> refused -> fail("refused: " + refused.refusals());
		};
	}

	private static void assertRefused(String id, Outcome<?> outcome) {
		switch (outcome) {
			case Outcome.Done<?> done -> fail("not refused");
			case Outcome.Refused<?> refused -> assertEquals(id, refused.refusals().stream().map(Refusal::id)
					.collect(Collectors.joining(",")));
		}
	}
}
