package nl.dossierbrug.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of one document, of which each letter stays itself: joined letters (fi, fl) would be one sign in the
 * document, and who searches for the word would not find it. To be closed once the document is saved.
 */
final class OpenFonts implements AutoCloseable {

	private final List<TrueTypeFont> open = new ArrayList<>();

	/** @param file the name of the font, beside this class */
	PDFont load(PDDocument document, String file) throws IOException {
		try (var in = OpenFonts.class.getResourceAsStream(file)) {
			TrueTypeFont font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
			open.add(font);
			font.setEnableGsub(false);
			return PDType0Font.load(document, font, true);
		}
	}

	@Override
	public void close() throws IOException {
		for (TrueTypeFont font : open) {
			font.close();
		}
	}
}
