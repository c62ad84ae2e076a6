package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lists in every format that systems and people make, and a plain reason for those that cannot be read. */
@Tag("long")
class ListFormatsTest extends ListHouse {

	private static final String OFFICE = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
			+ " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";

	private static String cell(String text) {
		return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
	}

	/** A sheet as LibreOffice writes it: what repeats once, rows up to the edge of the sheet, a remark, a date and a number. */
	private static String spreadsheet() {
		return "<office:body><office:spreadsheet><table:table table:name=\"Uitleg\"><table:table-row>" + cell("Lijst") + "</table:table-row></table:table>"
				+ "<table:table table:name=\"Groep 8\"><table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"1024\"/></table:table-row>"
				+ "<table:table-header-rows><table:table-row>" + cell("BSN") + cell("Naam") + cell("Geboortedatum") + cell("Groep") + "</table:table-row></table:table-header-rows>"
				+ "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"" + SEM + "\"><text:p>123.456.782</text:p></table:table-cell>"
				+ "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>let op</text:p></office:annotation><text:p>Sem<text:s/>de <text:span>Vries</text:span></text:p></table:table-cell>"
				+ "<table:table-cell office:value-type=\"date\" office:date-value=\"2013-03-17\"><text:p>17-03-13</text:p></table:table-cell>" + cell("8A") + "</table:table-row>"
				+ "<table:table-row>" + cell(NOOR) + cell("Noor Berg") + "<table:table-cell/>" + cell("8B") + "<table:table-cell table:number-columns-repeated=\"16380\"/></table:table-row>"
				+ "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
				+ "</table:table></office:spreadsheet></office:body>";
	}

	private void assertReadFromLibreOffice(Path list) {
		Answer answer = pupils(list);
		assertEquals(List.of("Sem de Vries", "Noor Berg"), all(answer, "name"), answer.out() + answer.err());
		assertEquals(List.of("••••••782", "••••••007"), all(answer, "bsn"));
		assertEquals("2013-03-17", all(answer, "birthDate").getFirst());
		assertEquals(List.of("8A", "8B"), all(answer, "group"));
		assertEquals(List.of(4L, 5L), all(answer, "row"));
	}

	@Test
	void workbooksOfLibreOfficeAreRead() throws IOException {
		Path ods = folder.resolve("lijst.ods");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(ods))) {
			zip.putNextEntry(new ZipEntry("mimetype"));
			zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
			zip.putNextEntry(new ZipEntry("content.xml"));
			zip.write(("<?xml version=\"1.0\"?><office:document-content " + OFFICE + ">" + spreadsheet() + "</office:document-content>").getBytes(StandardCharsets.UTF_8));
		}
		assertReadFromLibreOffice(ods);
		assertReadFromLibreOffice(Files.writeString(folder.resolve("lijst.fods"),
				"<?xml version=\"1.0\"?><office:document " + OFFICE + ">" + spreadsheet() + "</office:document>"));
	}

	@Test
	void aWebTableUnderTheNameOfAWorkbookIsRead() throws IOException {
		String style = "<style>" + ".a { mso-number-format: general }\n".repeat(400) + "</style>";
		Path list = Files.writeString(folder.resolve("export.xls"), "<?xml version=\"1.0\"?>\n" + style + "<table><tr><td colspan=4>Leerlingen</td></tr>"
				+ "<tr><th>BSN<th>Naam<th>Groep<th>Opmerking</tr><tr><td>" + SEM + "<td>Vries, Sem&nbsp;de<td rowspan=2>8A<td>&eacute;&eacute;n</tr>"
				+ "<tr style='display: none'><td>" + NOOR + "<td>Zo&euml; Berg<td>x</tr></table>");
		Answer answer = pupils(list);
		assertEquals(List.of("Sem de Vries", "Zoë Berg"), all(answer, "name"), answer.out() + answer.err());
		assertTrue(rules(answer).contains("list.rows.hidden"));
	}

	@Test
	void barsBetweenTheCellsAreSeen() throws IOException {
		assertEquals(List.of("Sem de Vries"), all(pupils(csv("BSN|Naam|Groep", SEM + "|Vries, Sem de|8A")), "name"));
	}

	@Test
	void whatCannotBeReadIsNamedWithHowToExportIt() throws IOException {
		Path numbers = folder.resolve("lijst.numbers");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(numbers))) {
			zip.putNextEntry(new ZipEntry("Index/Document.iwa"));
		}
		assertRefused("list.numbers", numbers, "Exporteer");
		assertRefused("list.mht", Files.writeString(folder.resolve("lijst.mht"), "From: <Opgeslagen>\r\nSubject: lijst\r\nMIME-Version: 1.0\r\n"), "Opslaan als");
		Path binary = folder.resolve("lijst.xlsb");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(binary))) {
			zip.putNextEntry(new ZipEntry("xl/workbook.bin"));
		}
		assertRefused("list.save-as", binary, ".xlsx");
	}

	private void assertRefused(String id, Path list, String next) {
		Answer answer = pupils(list);
		var refusal = Answer.object(answer.line().get("refusal"));
		assertEquals(id, refusal.get("id"), answer.out());
		assertTrue(refusal.get("next").toString().contains(next), answer.out());
	}

	@Test
	void aListWithoutHeadingsTellsNobodysName() throws IOException {
		for (String[] rows : new String[][] {{"Sem;de Vries;8A", "Noor;Berg;8B"}, {"Sem;Vries;" + SEM, "Noor;Berg;" + NOOR}, {"Sem;Vries", "Noor;Berg"}}) {
			Answer answer = pupils(csv(rows));
			assertEquals(3, answer.exit(), answer.out());
			assertFalse((answer.out() + answer.err()).contains("Vries") || (answer.out() + answer.err()).contains("Sem"), answer.out());
		}
	}

	/** An old workbook: a BSN, a name, a day of birth and, in a column that nobody asks for, an error. */
	private byte[] old(boolean from1904) throws IOException {
		try (HSSFWorkbook workbook = new HSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			CellStyle day = workbook.createCellStyle();
			day.setDataFormat((short) 14);
			var sheet = workbook.createSheet("Leerlingen");
			for (int r = 0; r < 2; r++) {
				var row = sheet.createRow(r);
				String[] cells = r == 0 ? new String[] {"BSN", "Naam", "Geboortedatum", "Formule"} : new String[] {SEM, "Sem Vries"};
				for (int c = 0; c < cells.length; c++) {
					row.createCell(c).setCellValue(cells[c]);
				}
			}
			var born = sheet.getRow(1).createCell(2);
			born.setCellStyle(day);
			born.setCellValue(39888);
			sheet.getRow(1).createCell(3).setCellErrorValue(FormulaError.NA.getCode());
			workbook.write(bytes);
			byte[] written = bytes.toByteArray();
			written[indexOf(written, new byte[] {0x22, 0, 2, 0, 0, 0}) + 4] = (byte) (from1904 ? 1 : 0);
			return written;
		}
	}

	@Test
	void daysOfAnOldWorkbookAreCountedFromWhereItSays() throws IOException {
		assertEquals(List.of("2013-03-17"), all(pupils(Files.write(folder.resolve("mac.xls"), old(true))), "birthDate"));
		assertEquals(List.of("2009-03-16"), all(pupils(Files.write(folder.resolve("oud.xls"), old(false))), "birthDate"));
	}

	/** The record of an error cell: the second row, fourth column, then style, which error, and that it is one. */
	private static int errorAt(byte[] workbook) {
		for (int i = 0; i + 12 < workbook.length; i++) {
			if (workbook[i] == 5 && workbook[i + 1] == 2 && workbook[i + 2] == 8 && workbook[i + 4] == 1 && workbook[i + 6] == 3) {
				return i;
			}
		}
		throw new AssertionError("no error cell");
	}

	@Test
	void oneUnreadableCellCostsThatCell() throws IOException {
		byte[] spoiled = old(true);
		spoiled[errorAt(spoiled) + 10] = 99;
		Answer answer = pupils(Files.write(folder.resolve("fout.xls"), spoiled));
		assertEquals(List.of("Sem Vries"), all(answer, "name"), answer.out());
		assertEquals(List.of("2013-03-17"), all(answer, "birthDate"));
		Path list = new Workbooks().sheet("Leerlingen", "BSN;Naam;Formule", SEM + ";Sem Vries;#1E999999").write(folder.resolve("fout.xlsx"));
		assertEquals(List.of("Sem Vries"), all(pupils(list), "name"));
	}

	@Test
	void anOldWorkbookThatOthersCanReadIsNotCalledDamaged() throws IOException {
		byte[] odd = old(false);
		// a record of more bytes than the format allows for it, as some programs write
		int delta = indexOf(odd, new byte[] {0x10, 0, 8, 0});
		odd[delta] = 0x36;
		odd[delta + 1] = 2;
		assertRefused("list.xls-unusual", Files.write(folder.resolve("eigen.xls"), odd), "LibreOffice");
		assertRefused("list.old-excel", Files.write(folder.resolve("95.xls"), new byte[] {9, 8, 8, 0, 0, 5, 5, 0, 0, 0, 0, 0}), ".xlsx");
	}

	private static int indexOf(byte[] in, byte[] what) {
		for (int i = 0; i + what.length <= in.length; i++) {
			if (Arrays.equals(in, i, i + what.length, what, 0, what.length)) {
				return i;
			}
		}
		throw new AssertionError("not there");
	}
}
