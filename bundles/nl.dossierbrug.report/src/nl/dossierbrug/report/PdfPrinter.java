package nl.dossierbrug.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.logging.Level;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

/**
 * Prints a page of HTML as a PDF that others can read aloud, search and archive: tagged (PDF/UA), with its fonts inside.
 * Nothing is fetched from outside while printing.
 */
final class PdfPrinter {

	private static final String FAMILY = "Open Sans";
	private static final int REGULAR = 400;
	private static final int SEMIBOLD = 600;

	PdfPrinter() {
		// By itself the library tells of every step on the error stream.
		XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
	}

	/**
	 * @param html well-formed
	 * @param file replaced once the new one is whole
	 */
	void print(String html, Path file) throws IOException {
		Path part = Files.createTempFile(file.toAbsolutePath().getParent(), ".dossierbrug", ".part");
		try {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
				PdfRendererBuilder builder = new PdfRendererBuilder();
				builder.usePdfUaAccessibility(true);
				builder.useUriResolver((base, uri) -> null);
				font(builder, "OpenSans-Regular.ttf", REGULAR);
				font(builder, "OpenSans-Semibold.ttf", SEMIBOLD);
				builder.withHtmlContent(html, null);
				builder.toStream(out);
				builder.run();
			}
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(part);
		}
	}

	private static void font(PdfRendererBuilder builder, String file, int weight) {
		builder.useFont(() -> PdfPrinter.class.getResourceAsStream("fonts/" + file), FAMILY, weight, FontStyle.NORMAL,
				true);
	}
}
