package nl.dossierbrug.report;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws a page until its thread is interrupted. Pictures in it that are far larger than any screen stop it too. */
final class StoppableRenderer extends PDFRenderer {

	/** A4 at 600 dots an inch. */
	private static final long MOST_PIXELS = 35_000_000;

	StoppableRenderer(PDDocument document) {
		super(document);
	}

	@Override
	protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
		return new PageDrawer(parameters) {
			private boolean large;

			@Override
			protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
				PdfWork.checkGoesOn();
				if (large) {
					throw new TooLarge("a picture");
				}
				super.processOperator(operator, operands);
			}

			@Override
			public void drawImage(PDImage image) throws IOException {
				// What is thrown here is only logged, so the next step tells it again.
				large |= (long) image.getWidth() * image.getHeight() > MOST_PIXELS;
				if (!large) {
					super.drawImage(image);
				}
			}
		};
	}
}
