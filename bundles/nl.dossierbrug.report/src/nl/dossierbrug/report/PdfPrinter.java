package nl.dossierbrug.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import nl.dossierbrug.core.file.OwnerOnly;
import nl.dossierbrug.report.html.HtmlPage;

/**
 * Prints a page of HTML as a PDF that others can read aloud, search and archive: tagged (PDF/UA), with its fonts inside.
 * Nothing is fetched from outside while printing.
 */
final class PdfPrinter {

	private static final String FAMILY = "Open Sans";
	private static final int REGULAR = 400;
	private static final int SEMIBOLD = 600;
	private static final String REGULAR_FILE = "fonts/OpenSans-Regular.ttf";
	private static final String SEMIBOLD_FILE = "fonts/OpenSans-Semibold.ttf";
	/** For letters and signs that the first font lacks; read only when a page has such. */
	private static final String FALLBACK = "DejaVu Sans";
	private static final String FALLBACK_FILE = "fonts/DejaVuSans.ttf";

	private final PrintableLetters letters = new PrintableLetters(List.of(REGULAR_FILE, FALLBACK_FILE));

	PdfPrinter() {
		// By itself the library tells of every step on the error stream.
		XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
	}

	/**
	 * What was printed.
	 *
	 * @param pdf the whole document
	 * @param pages how many pages there are
	 */
	record Printed(byte[] pdf, int pages) {

		/** @param file replaced once the new one is whole */
		void save(Path file) throws IOException {
			new OwnerOnly(file).write(file, pdf);
		}

		/** @param file where there is nothing yet */
		void saveNew(Path file) throws IOException {
			new OwnerOnly(file).writeNew(file, pdf);
		}
	}

	Printed print(HtmlPage page) throws IOException {
		try (PDDocument document = new PDDocument(); OpenFonts fonts = new OpenFonts()) {
			PdfRendererBuilder builder = new PdfRendererBuilder();
			builder.usePDDocument(document);
			builder.usePdfUaAccessibility(true);
			builder.useUriResolver((base, uri) -> null);
			font(builder, fonts.load(document, REGULAR_FILE), REGULAR);
			font(builder, fonts.load(document, SEMIBOLD_FILE), SEMIBOLD);
			builder.useFont(() -> PdfPrinter.class.getResourceAsStream(FALLBACK_FILE), FALLBACK, REGULAR,
					FontStyle.NORMAL, true);
			builder.withHtmlContent(letters.printable(page.written()), null);
			try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
				renderer.layout();
				renderer.createPDFKeepOpen();
				ByteArrayOutputStream pdf = new ByteArrayOutputStream();
				document.save(pdf);
				return new Printed(pdf.toByteArray(), document.getNumberOfPages());
			}
		}
	}

	private static void font(PdfRendererBuilder builder, PDFont font, int weight) {
		builder.useFont(new PDFontSupplier(font), FAMILY, weight, FontStyle.NORMAL, true);
	}
}
