package nl.dossierbrug.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks as small as they can be, part by part, so that a test can put into one what it is about. */
final class Workbooks {

	private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String PACKAGE = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

	private final Map<String, String> sheets = new LinkedHashMap<>();
	private String properties = "";
	private String extensions = "";

	/** A sheet: rows of cells parted by semicolons; a cell {@code #41351} is a date by its number. */
	Workbooks sheet(String name, String... rows) {
		StringBuilder xml = new StringBuilder();
		for (int r = 0; r < rows.length; r++) {
			xml.append("<row r=\"").append(r + 1).append("\">");
			String[] cells = rows[r].split(";", -1);
			for (int c = 0; c < cells.length; c++) {
				String at = " r=\"" + (char) ('A' + c) + (r + 1) + "\"";
				xml.append(cells[c].startsWith("#") ? "<c" + at + " s=\"1\"><v>" + cells[c].substring(1) + "</v></c>"
						: "<c" + at + " t=\"inlineStr\"><is><t>" + cells[c].replace("&", "&amp;") + "</t></is></c>");
			}
			xml.append("</row>");
		}
		sheets.put(name, xml.toString());
		return this;
	}

	/** That days are counted from 1904. */
	Workbooks from1904() {
		properties = "<workbookPr date1904=\"1\"/>";
		return this;
	}

	/** What newer programs add behind everything. */
	Workbooks extension(String xml) {
		extensions = "<extLst><ext>" + xml + "</ext></extLst>";
		return this;
	}

	Path write(Path file) throws IOException {
		StringBuilder list = new StringBuilder();
		StringBuilder relations = new StringBuilder(PACKAGE + relation(0, "styles", "styles.xml"));
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			int number = 0;
			for (Map.Entry<String, String> sheet : sheets.entrySet()) {
				number++;
				list.append("<sheet name=\"").append(sheet.getKey()).append("\" sheetId=\"").append(number).append("\" r:id=\"r").append(number).append("\"/>");
				relations.append(relation(number, "worksheet", "worksheets/sheet" + number + ".xml"));
				part(zip, "xl/worksheets/sheet" + number + ".xml", "<worksheet " + MAIN + "><sheetData>" + sheet.getValue() + "</sheetData></worksheet>");
			}
			part(zip, "_rels/.rels", PACKAGE + "<Relationship Id=\"r1\" Type=\"" + RELATIONS + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
			part(zip, "xl/workbook.xml", "<workbook " + MAIN + " xmlns:r=\"" + RELATIONS + "\" xmlns:x15=\"http://schemas.microsoft.com/office/spreadsheetml/2010/11/main\">"
					+ properties + "<sheets>" + list + "</sheets>" + extensions + "</workbook>");
			part(zip, "xl/_rels/workbook.xml.rels", relations + "</Relationships>");
			part(zip, "xl/styles.xml", "<styleSheet " + MAIN + "><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
		}
		return file;
	}

	private static String relation(int id, String kind, String target) {
		return "<Relationship Id=\"r" + id + "\" Type=\"" + RELATIONS + "/" + kind + "\" Target=\"" + target + "\"/>";
	}

	private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
	}

	/** Rows as one text. */
	static String lines(String... rows) {
		return String.join("\r\n", List.of(rows)) + "\r\n";
	}
}
