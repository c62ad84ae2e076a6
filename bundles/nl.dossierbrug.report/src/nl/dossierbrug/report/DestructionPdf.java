package nl.dossierbrug.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.model.Destruction;
import nl.dossierbrug.report.html.StyleSheet;

/**
 * The proof of a destruction (bewijs van vernietiging) as PDF: what was destroyed, how many, by which rule or for what
 * reason, when, by whom, with the digests. It names nobody whose data it was.
 */
public final class DestructionPdf {

	private final Messages messages = new Messages(DestructionPdf.class);
	private final StyleSheet style = StyleSheet.beside(DestructionPdf.class, "sheet.css");
	private final PdfPrinter printer = new PdfPrinter();
	private final Map<String, Text> rules;
	private final ZoneId zone;

	/**
	 * @param rules what each retention rule is about, by its id; one that is not among them gets a dash
	 * @param zone the time zone that the moment is told in
	 */
	public DestructionPdf(Map<String, Text> rules, ZoneId zone) {
		this.rules = Map.copyOf(rules);
		this.zone = Objects.requireNonNull(zone);
	}

	/**
	 * Writes the proof. An existing file is replaced once the new one is whole.
	 *
	 * @param file where, in a folder that exists
	 * @param destruction what it tells of
	 * @param language the language it is in
	 * @throws IOException when it cannot be written; nothing half-written is left then
	 */
	public void write(Path file, Destruction destruction, Language language) throws IOException {
		printer.print(new DestructionSheet(messages, destruction, rules, zone, language).sheet().page(style)).save(file);
	}
}
