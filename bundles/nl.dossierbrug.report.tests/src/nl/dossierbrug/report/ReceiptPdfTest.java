package nl.dossierbrug.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.model.Transfer;

class ReceiptPdfTest {

	@TempDir
	private Path folder;

	private final SampleBatch sample = new SampleBatch();

	@Test
	void theDutchReceiptTellsWhatWentWhereAndWhen() throws IOException {
		String text = printed(sample.receipt(), Language.NL);
		assertContains(text, "Bewijs van klaarzetten in Dossierbrug", "BRIN 00ZZ, vestiging 00",
				"van ParnasSys naar Onderwijs Transparant", "binnen-BRIN", "9 maart 2026", "15:30", "door Anja de Boer",
				"Çağla Yıldıztepe", "Daan van 't Oeverveld", "klaargezet", "30 apr 2026", "0123456789ab", "Bladzijde 1 van");
	}

	@Test
	void theEnglishReceiptTellsTheSame() throws IOException {
		String text = printed(sample.receipt(), Language.EN);
		assertContains(text, "Receipt of dossiers made ready", "BRIN 00ZZ, branch 00",
				"from ParnasSys to Onderwijs Transparant", "9 March 2026", "Çağla Yıldıztepe", "Page 1 of");
	}

	@Test
	void aRefusedPupilComesWithReasonAndWayOut() throws IOException {
		assertContains(printed(sample.receipt(), Language.NL), "Niet klaargezet", "Ilse ter Horstinkveld",
				"In de map staat geen dossier van deze leerling.", "Zet het dossier in ParnasSys klaar",
				"Wie: De administratie.");
		assertContains(printed(sample.receipt(), Language.EN), "Not made ready", "Who: The office.");
	}

	static List<Language> languages() {
		return Language.all();
	}

	@ParameterizedTest
	@MethodSource("languages")
	void noBsnStandsInItInClear(Language language) throws IOException {
		String text = printed(sample.receipt(), language);
		for (Transfer transfer : sample.transfers()) {
			transfer.bsn().ifPresent(bsn -> {
				assertFalse(text.contains(bsn.digits()));
				assertTrue(text.contains(bsn.masked()));
			});
		}
		byte[] raw = Files.readAllBytes(folder.resolve("receipt.pdf"));
		assertFalse(new String(raw, StandardCharsets.ISO_8859_1)
				.contains(sample.transfers().getFirst().bsn().orElseThrow().digits()));
	}

	@Test
	void everyFontIsInsideAndEveryPageIsTagged() throws IOException {
		printed(sample.receipt(), Language.NL);
		try (PDDocument pdf = Loader.loadPDF(folder.resolve("receipt.pdf").toFile())) {
			for (PDPage page : pdf.getPages()) {
				for (COSName font : page.getResources().getFontNames()) {
					assertTrue(page.getResources().getFont(font).isEmbedded(),
							page.getResources().getFont(font).getName());
				}
			}
			assertNotNull(pdf.getDocumentCatalog().getStructureTreeRoot());
			assertEquals("nl", pdf.getDocumentCatalog().getLanguage());
			assertEquals("Bewijs van klaarzetten in Dossierbrug", pdf.getDocumentInformation().getTitle());
		}
	}

	@Test
	void aLongListGoesOnOverPagesUnderTheSameHeadings() throws IOException {
		Receipt receipt = sample.receiptOf(sample.many(90));
		try (PDDocument pdf = Loader.loadPDF(print(receipt, Language.NL).toFile())) {
			assertTrue(pdf.getNumberOfPages() > 2);
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setStartPage(2);
			stripper.setEndPage(2);
			assertContains(stripper.getText(pdf), "Controlegetal", "Bladzijde 2 van " + pdf.getNumberOfPages());
		}
	}

	@Test
	void withoutRefusalsThereIsNoListOfThem() throws IOException {
		assertFalse(printed(sample.receiptOf(sample.many(2)), Language.NL).contains("Niet klaargezet"));
	}

	@Test
	void itSaysThatNothingWasDoneInTheTwoSystemsAndWhatRemainsToBeDoneThere() throws IOException {
		assertContains(printed(sample.receipt(), Language.NL), "Dossierbrug heeft niets naar Onderwijs Transparant gestuurd",
				"De stappen daarvoor, in deze volgorde:", "1. Onderwijs Transparant: OSO importeren › Importeren");
		assertContains(printed(sample.receipt(), Language.EN), "Dossierbrug sent nothing to Onderwijs Transparant");
	}

	@Test
	void withoutDigestsThereIsNoColumnOfThem() throws IOException {
		Receipt with = sample.receipt();
		String text = printed(new Receipt(with.batch(), with.sender(), with.receiver(), with.transfers(), Map.of(), List.of(), with.log(),
				with.zone()), Language.NL);
		assertFalse(text.contains("Controlegetal") || text.contains("SHA-256"), text);
	}

	@Test
	void namesThatLookLikeHtmlStayNames() throws IOException {
		Transfer odd = sample.ready(1, "Bo <b>& \"Co\"</b>");
		assertContains(printed(sample.receiptOf(List.of(odd)), Language.NL), "Bo <b>& \"Co\"</b>");
	}

	@Test
	void nothingIsLeftBehindWhenItCannotBeWritten() {
		Path nowhere = folder.resolve("no-such-folder").resolve("receipt.pdf");
		assertThrows(IOException.class, () -> new ReceiptPdf().write(nowhere, sample.receipt(), Language.NL));
		assertEquals(0, folder.toFile().list().length);
	}

	private Path print(Receipt receipt, Language language) throws IOException {
		Path file = folder.resolve("receipt.pdf");
		new ReceiptPdf().write(file, receipt, language);
		return file;
	}

	private String printed(Receipt receipt, Language language) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(print(receipt, language).toFile())) {
			return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
		}
	}

	private static void assertContains(String text, String... parts) {
		for (String part : parts) {
			assertTrue(text.replaceAll("\\s+", " ").contains(part), "not in it: " + part + "\nbut: " + text);
		}
	}
}
