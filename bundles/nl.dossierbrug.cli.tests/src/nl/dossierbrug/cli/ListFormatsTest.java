package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

/** Lists in every format that systems and people make, and a plain reason for those that cannot be read. */
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
}
