package nl.dossierbrug.report;

import java.io.IOException;
import java.nio.file.Path;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.report.html.StyleSheet;

/**
 * The receipt of what was made ready in Dossierbrug (bewijs van klaarzetten) as PDF: which school, from which system to
 * which, when, by whom, each pupil with version, status and how long the dossier can be had, who was refused and what to
 * do, and what remains to be done in the two systems themselves. A BSN is never in it in clear.
 */
public final class ReceiptPdf {

	private final Messages messages = new Messages(ReceiptPdf.class);
	private final StyleSheet style = StyleSheet.beside(ReceiptPdf.class, "sheet.css");
	private final PdfPrinter printer = new PdfPrinter();

	/**
	 * Writes the receipt. An existing file is replaced once the new one is whole.
	 *
	 * @param file where, in a folder that exists
	 * @param receipt what it tells
	 * @param language the language it is in
	 * @throws IOException when it cannot be written; nothing half-written is left then
	 */
	public void write(Path file, Receipt receipt, Language language) throws IOException {
		printer.print(new ReceiptSheet(messages, receipt, language).sheet().page(style)).save(file);
	}
}
