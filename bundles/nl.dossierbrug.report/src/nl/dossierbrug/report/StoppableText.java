package nl.dossierbrug.report;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads the words of one page until its thread is interrupted. */
final class StoppableText extends PDFTextStripper {

	/** @param index of the page, from 0 */
	StoppableText(int index) {
		setStartPage(index + 1);
		setEndPage(index + 1);
		setLineSeparator("\n");
	}

	String of(PDDocument document) throws IOException {
		return getText(document).strip();
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		PdfWork.checkGoesOn();
		super.processOperator(operator, operands);
	}
}
