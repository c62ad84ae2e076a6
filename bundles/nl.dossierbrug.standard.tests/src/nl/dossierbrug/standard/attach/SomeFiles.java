package nl.dossierbrug.standard.attach;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of every kind, as real programs write them where it matters for telling what they are. */
final class SomeFiles {

	static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
	static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
	static final String POWERPOINT = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
	static final String WORD_MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml";
	static final String ODF = "application/vnd.oasis.opendocument.";

	private SomeFiles() {
	}

	static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	static byte[] hex(String hex) {
		return HexFormat.of().parseHex(hex.replace(" ", ""));
	}

	static byte[] pdf() {
		return utf8("%PDF-1.4\n%âãÏÓ\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
	}

	static byte[] png() {
		return hex("89504E470D0A1A0A 0000000D49484452 0000000100000001 0802000000907753DE");
	}

	static byte[] jpg() {
		return hex("FFD8FFE000104A46494600010100000100010000FFD9");
	}

	static byte[] exe() {
		return hex("4D5A9000030000000400FFFF0000B800");
	}

	static byte[] zip(Map<String, byte[]> entries) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
				zip.closeEntry();
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	static byte[] zip(String name, byte[] content) {
		return zip(Map.of(name, content));
	}

	/** An Office file of today, with its main part and more parts. */
	static byte[] office(String type, String mainPart, String... more) {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		parts.put("[Content_Types].xml", utf8("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types xmlns=\"x\">"
				+ "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override ContentType=\"" + type + "\" PartName=\"/"
				+ mainPart + "\"/></Types>"));
		parts.put(mainPart, utf8("<w/>"));
		for (String part : more) {
			parts.put(part, new byte[] { 1, 2, 3 });
		}
		return zip(parts);
	}

	static byte[] docx(String... more) {
		return office(WORD, "word/document.xml", more);
	}

	/** An OpenDocument file. */
	static byte[] openDocument(String kind, String... more) {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		parts.put("mimetype", utf8(ODF + kind));
		parts.put("content.xml", utf8("<office/>"));
		for (String part : more) {
			parts.put(part, utf8("<x/>"));
		}
		return zip(parts);
	}

	/** An OLE2 file with streams at its top; what follows a {@code >} stands in the storage before it. */
	static byte[] ole(String... names) {
		int count = names.length + 1;
		int directorySectors = (count + 3) / 4;
		ByteBuffer file = ByteBuffer.allocate(512 * (2 + directorySectors)).order(ByteOrder.LITTLE_ENDIAN);
		file.putLong(0, 0xE11AB1A1E011CFD0L).putShort(24, (short) 0x3E).putShort(26, (short) 3).putShort(28, (short) 0xFFFE)
				.putShort(30, (short) 9).putShort(32, (short) 6).putInt(44, 1).putInt(48, 1).putInt(60, -2).putInt(68, -2);
		for (int i = 0; i < 109; i++) {
			file.putInt(76 + 4 * i, i == 0 ? 0 : -1);
		}
		for (int i = 0; i < 128; i++) {
			int next = i >= 1 && i < directorySectors ? i + 1 : -2;
			file.putInt(512 + 4 * i, i == 0 ? -3 : i <= directorySectors ? next : -1);
		}
		entry(file, 0, "Root Entry", -1, names.length > 0 ? 1 : -1);
		for (int i = 0; i < names.length; i++) {
			boolean inside = names[i].startsWith(">");
			boolean holds = i + 1 < names.length && names[i + 1].startsWith(">");
			int brother = i + 1 < names.length && !holds ? i + 2 : holds && i + 2 < names.length ? i + 3 : -1;
			entry(file, i + 1, inside ? names[i].substring(1) : names[i], inside ? -1 : brother, holds ? i + 2 : -1);
		}
		return file.array();
	}

	private static void entry(ByteBuffer file, int index, String name, int right, int child) {
		int at = 1024 + 128 * index;
		byte[] letters = name.getBytes(StandardCharsets.UTF_16LE);
		file.put(at, letters).putShort(at + 64, (short) (letters.length + 2));
		file.put(at + 66, (byte) (index == 0 ? 5 : child >= 0 ? 1 : 2)).putInt(at + 68, -1).putInt(at + 72, right).putInt(at + 76, child);
	}
}
