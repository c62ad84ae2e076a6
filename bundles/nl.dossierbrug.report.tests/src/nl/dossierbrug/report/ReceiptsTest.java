package nl.dossierbrug.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.prepare.Prepared;

/** Every batch that was made ready has its receipt in the home. */
@Tag("long")
class ReceiptsTest {

	@TempDir
	private Path home;

	private Path write(Language language) throws IOException {
		Receipt receipt = new SampleBatch().receipt();
		return new Receipts(home, new Connectors(), ZoneId.of("Europe/Amsterdam"), language)
				.write(new Prepared(receipt.batch(), receipt.transfers(), receipt.digests(), List.of()), receipt.log());
	}

	private static String text(Path file) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
			return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
		}
	}

	@Test
	void aReceiptStandsUnderTheNumberOfItsBatch() throws IOException {
		Path file = write(Language.NL);
		assertEquals(home.resolve("receipts").resolve("B7.pdf"), file);
		assertEquals(file, new Receipts(home, new Connectors(), ZoneId.of("Europe/Amsterdam"), Language.NL).of("B7"));
		assertTrue(text(file).contains("9 maart 2026") && text(file).contains("Çağla Yıldıztepe"), text(file));
	}

	@Test
	void aReceiptTellsHowFarTheLogHadCome() throws IOException {
		assertTrue(text(write(Language.NL)).contains("regel 412, code 3F2A-9C01-77BE-12AB"));
	}

	@Test
	void aSystemWhoseConnectorIsNotThereIsCalledByItsId() throws IOException {
		assertTrue(text(write(Language.NL)).contains("van parnassys naar ot"));
	}

	@Test
	void theSameReceiptAgainReplacesTheFirst() throws IOException {
		write(Language.NL);
		assertTrue(text(write(Language.EN)).contains("Receipt of dossiers made ready"));
		try (var files = Files.list(home.resolve("receipts"))) {
			assertEquals(1, files.count());
		}
	}
}
