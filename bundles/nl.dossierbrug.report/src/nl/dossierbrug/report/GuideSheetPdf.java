package nl.dossierbrug.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.guide.GuidedBatch;
import nl.dossierbrug.report.PdfPrinter.Printed;
import nl.dossierbrug.report.html.StyleSheet;

/**
 * A guided handover on paper, for who walks with a pen: each step with where to click, who can and what may go wrong, and the
 * pupils with a box for each step that is done for each of them. A BSN is never on it.
 */
public final class GuideSheetPdf {

	private final Messages messages = new Messages(GuideSheetPdf.class);
	private final StyleSheet style = StyleSheet.beside(GuideSheetPdf.class, "sheet.css");
	private final PdfPrinter printer = new PdfPrinter();

	/**
	 * Writes the sheet.
	 *
	 * @param file where, in a folder that exists
	 * @param batch the handover
	 * @param zone the time zone that moments are told in
	 * @param language the language it is in
	 * @return how many pages it has
	 * @throws java.nio.file.FileAlreadyExistsException when something has that name
	 * @throws IOException when it cannot be written; nothing half-written is left then
	 */
	public int write(Path file, GuidedBatch batch, ZoneId zone, Language language) throws IOException {
		Printed printed = printer.print(new GuideSheet(messages, batch, zone, language).sheet().page(style));
		printed.saveNew(file);
		return printed.pages();
	}
}
