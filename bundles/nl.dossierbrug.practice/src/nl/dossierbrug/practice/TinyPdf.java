package nl.dossierbrug.practice;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One page of text, and a picture if wanted, as the smallest PDF that every reader opens. */
final class TinyPdf {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final List<Integer> offsets = new ArrayList<>();
	private final byte[] page;
	private final int side;
	private final byte[] picture;

	/** A page without a picture. Texts must keep to Latin-1. */
	TinyPdf(String title, String... lines) {
		this(title, new byte[0], lines);
	}

	/**
	 * @param title the heading
	 * @param picture grey values of a square picture, as a scanner makes it; may be empty
	 * @param lines what stands under the heading
	 */
	TinyPdf(String title, byte[] picture, String... lines) {
		this.picture = picture;
		side = (int) Math.sqrt(picture.length);
		StringBuilder text = new StringBuilder("BT /F1 16 Tf 60 780 Td 18 TL (" + escaped(title) + ") Tj T* /F1 11 Tf\n");
		for (String line : lines) {
			text.append("T* (").append(escaped(line)).append(") Tj\n");
		}
		text.append("ET\n").append(side > 0 ? "q 400 0 0 400 60 120 cm /I1 Do Q\n" : "");
		page = text.toString().getBytes(StandardCharsets.ISO_8859_1);
	}

	private static String escaped(String text) {
		return text.replaceAll("([()\\\\])", "\\\\$1");
	}

	byte[] bytes() {
		write("%PDF-1.4\n");
		object("<< /Type /Catalog /Pages 2 0 R >>");
		object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
		object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >>"
				+ (side > 0 ? " /XObject << /I1 6 0 R >>" : "") + " >> >>");
		object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
		stream("", page);
		if (side > 0) {
			stream(String.format(Locale.ROOT, "/Type /XObject /Subtype /Image /Width %d /Height %d "
					+ "/ColorSpace /DeviceGray /BitsPerComponent 8 ", side, side), picture);
		}
		return finished();
	}

	private void object(String content) {
		begin();
		write(content + "\nendobj\n");
	}

	private void stream(String keys, byte[] content) {
		begin();
		write("<< " + keys + "/Length " + content.length + " >>\nstream\n");
		out.writeBytes(content);
		write("\nendstream\nendobj\n");
	}

	private void begin() {
		offsets.add(out.size());
		write(offsets.size() + " 0 obj\n");
	}

	private byte[] finished() {
		int table = out.size();
		int size = offsets.size() + 1;
		write("xref\n0 " + size + "\n0000000000 65535 f \n");
		offsets.forEach(offset -> write(String.format(Locale.ROOT, "%010d 00000 n \n", offset)));
		write("trailer\n<< /Size " + size + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
		return out.toByteArray();
	}

	private void write(String text) {
		out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
	}
}
