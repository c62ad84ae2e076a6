package nl.dossierbrug.report;

import java.io.IOException;
import java.nio.file.Path;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.report.DossierReport.Audience;
import nl.dossierbrug.report.PdfPrinter.Printed;
import nl.dossierbrug.report.dossier.DossierPages;
import nl.dossierbrug.standard.OsoStandard;

/**
 * A dossier as PDF, for people: its categories as chapters in the order of the standard, every value with its label,
 * codes and dates in words, and what is attached as a list. What was withheld or does not belong in this kind of
 * dossier is named as such. The numbers that say who the pupil is are hidden unless asked for.
 */
public final class DossierPdf {

	private final DossierPages pages;
	private final PdfPrinter printer = new PdfPrinter();

	/** @param standard knows what stands in a dossier */
	public DossierPdf(OsoStandard standard) {
		pages = new DossierPages(standard);
	}

	/**
	 * Writes the dossier, whole or not at all and never over something that is there.
	 *
	 * @param file where, in a folder that exists
	 * @param report what is printed
	 * @param language the language of labels and explanations; what the school wrote stays as it is
	 * @return how many pages it has
	 * @throws java.nio.file.FileAlreadyExistsException when something has that name
	 * @throws IOException when it cannot be written; nothing half-written is left then
	 */
	public int write(Path file, DossierReport report, Language language) throws IOException {
		Printed printed = print(report, language);
		printed.saveNew(file);
		return printed.pages();
	}

	/**
	 * The same document without a file, for who only wants to look: nothing of the pupil is left on a disk.
	 *
	 * @param report what is printed
	 * @param language the language of labels and explanations; what the school wrote stays as it is
	 * @return the whole PDF, as {@link PdfPages#open(byte[])} reads it
	 * @throws IOException when it cannot be made
	 */
	public byte[] bytes(DossierReport report, Language language) throws IOException {
		return print(report, language).pdf();
	}

	private Printed print(DossierReport report, Language language) throws IOException {
		return printer.print(pages.page(report.dossier(), report.audience() == Audience.PARENTS, report.numbers(), report.system(), language));
	}
}
