package nl.dossierbrug.dirtylists;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks part by part, so that days may be counted from 1904 and extensions stand where newer programs put them. */
final class XlsxWriter {

	private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String PACKAGE = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
	private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
	private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);

	private final boolean from1904;
	private final boolean extended;

	XlsxWriter(Chance chance) {
		from1904 = chance.percent(30);
		extended = chance.percent(40);
	}

	ListWriter.Written write(Path file, List<Grid> sheets) throws IOException {
		StringBuilder list = new StringBuilder();
		StringBuilder types = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
				+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
				+ type("workbook", "sheet.main") + type("styles", "styles"));
		StringBuilder relations = new StringBuilder(PACKAGE + relation(0, "styles", "styles.xml"));
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (int i = 1; i <= sheets.size(); i++) {
				list.append("<sheet name=\"" + ListWriter.escaped(sheets.get(i - 1).name()) + "\" sheetId=\"" + i + "\" r:id=\"r" + i + "\"/>");
				types.append(type("worksheets/sheet" + i, "worksheet"));
				relations.append(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
				part(zip, "xl/worksheets/sheet" + i + ".xml", "<worksheet " + MAIN + "><sheetData>" + rows(sheets.get(i - 1)) + "</sheetData></worksheet>");
			}
			part(zip, "[Content_Types].xml", types + "</Types>");
			part(zip, "_rels/.rels", PACKAGE + "<Relationship Id=\"r1\" Type=\"" + RELATIONS + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
			part(zip, "xl/workbook.xml", "<workbook " + MAIN + " xmlns:r=\"" + RELATIONS + "\">" + (from1904 ? "<workbookPr date1904=\"1\"/>" : "")
					+ "<sheets>" + list + "</sheets>" + (extended ? "<extLst><ext><x15:workbookPr xmlns:x15=\"http://schemas.microsoft.com/office/spreadsheetml/2010/11/main\"/></ext></extLst>" : "")
					+ "</workbook>");
			part(zip, "xl/_rels/workbook.xml.rels", relations + "</Relationships>");
			part(zip, "xl/styles.xml", "<styleSheet " + MAIN + "><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
		}
		return new ListWriter.Written(file, "xlsx" + (from1904 ? " 1904" : "") + (extended ? " extended" : ""));
	}

	private String rows(Grid sheet) {
		StringBuilder xml = new StringBuilder();
		for (int r = 0; r < sheet.rows().size(); r++) {
			xml.append("<row r=\"" + (r + 1) + "\">");
			for (int c = 0; c < sheet.rows().get(r).size(); c++) {
				xml.append(cell("" + (char) ('A' + c) + (r + 1), sheet.rows().get(r).get(c)));
			}
			xml.append("</row>");
		}
		return xml.toString();
	}

	private String cell(String at, Object cell) {
		return switch (cell) {
			case LocalDate day -> "<c r=\"" + at + "\" s=\"1\"><v>" + ChronoUnit.DAYS.between(from1904 ? FROM_1904 : FROM_1900, day) + "</v></c>";
			case Long number -> "<c r=\"" + at + "\"><v>" + number + "</v></c>";
			default -> "<c r=\"" + at + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + ListWriter.escaped(cell.toString()) + "</t></is></c>";
		};
	}

	private static String type(String part, String kind) {
		return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + kind + "+xml\"/>";
	}

	private static String relation(int id, String kind, String target) {
		return "<Relationship Id=\"r" + id + "\" Type=\"" + RELATIONS + "/" + kind + "\" Target=\"" + target + "\"/>";
	}

	private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
	}
}
