package nl.dossierbrug.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.pupil.Pupil;

/** Workbooks that other programs write in their own way, and those that mean harm. */
class HostileWorkbookTest extends ListTest {

	private static final String ROWS = """
			<row r="1"><c r="A1" t="inlineStr"><is><t>BSN</t></is></c><c r="B1" t="inlineStr"><is><t>Roepnaam</t></is></c>\
			<c r="C1" t="inlineStr"><is><t>Geboortedatum</t></is></c></row>""";

	/** What is in the sheet and the texts of a workbook. */
	private Path workbook(String sheetData, String texts, String workbookProperties) throws IOException {
		Path file = folder.resolve("lijst.xlsx");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			part(zip, "_rels/.rels", "<Relationships><Relationship Id='r1' Type='http://x/officeDocument' Target='/xl/workbook.xml'/></Relationships>");
			part(zip, "xl/workbook.xml", "<x:workbook xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main' xmlns:r='r'>" + workbookProperties
					+ "<x:sheets><x:sheet name='Blad' sheetId='1' r:id='r2'/></x:sheets></x:workbook>");
			part(zip, "xl/_rels/workbook.xml.rels", """
					<Relationships><Relationship Id='r2' Type='http://x/worksheet' Target='sheets/een.xml'/>
					<Relationship Id='r3' Type='http://x/sharedStrings' Target='Texts.xml'/>
					<Relationship Id='r4' Type='http://x/styles' Target='../xl/styles.xml'/></Relationships>""");
			part(zip, "xl/texts.xml", texts);
			part(zip, "xl/styles.xml", """
					<styleSheet><numFmts><numFmt numFmtId='164' formatCode='[$-413]d\\ mmmm\\ yyyy;@'/><numFmt numFmtId='165' formatCode='"dag "0'/></numFmts>
					<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='165'/></cellXfs></styleSheet>""");
			part(zip, "xl/sheets/een.xml", "<worksheet xmlns='x'><sheetData>" + sheetData + "</sheetData></worksheet>");
		}
		return file;
	}

	private static void part(OutputStream out, String name, String content) throws IOException {
		((ZipOutputStream) out).putNextEntry(new ZipEntry(name));
		out.write(content.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void textsInRunsWithReadingsAndSpelledCharactersAreOneText() throws IOException {
		Path file = workbook("""
				<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>
				<row><c t="s"><v>2</v></c><c t="s"><v>3</v></c></row>""", """
				<sst><si><t>BSN</t></si><si><r><rPr><b/></rPr><t>Roep</t></r><r><t>naam</t></r><rPh sb="0" eb="1"><t>xyz</t></rPh></si>
				<si><t xml:space="preserve"> %s </t></si><si><t>Sem_x000D__x005F_</t></si></sst>""".formatted(BSN), "");
		Pupil pupil = only(file);
		assertEquals(2, pupil.row());
		assertEquals("Sem _", pupil.name().roepnaam());
	}

	@Test
	void datesAreToldByTheirFormatAndTheStartOfTheCount() throws IOException {
		String rows = ROWS + "<row r='2'><c r='A2'><v>%s</v></c><c r='B2' t='str'><f>A1</f><v>Sem</v></c><c r='C2' s='1'><v>%s</v></c></row>";
		assertEquals("2014-02-03", only(workbook(rows.formatted(BSN, "41673"), "<sst/>", "")).birthDate().orElseThrow().toString());
		assertEquals("2014-02-03", only(workbook(rows.formatted(Double.toString(Double.parseDouble(BSN)), "40211.5"), "<sst/>",
				"<x:workbookPr date1904='1'/>")).birthDate().orElseThrow().toString());
		assertEquals(List.of("list.date.serial"),
				rules(only(workbook(rows.formatted(BSN, "41673").replace("s='1'", "s='2'"), "<sst/>", "")).findings()));
		assertEquals(List.of(), rules(only(workbook(rows.formatted(BSN, "2014-02-03T00:00:00").replace("s='1'", "t='d'"), "<sst/>", "")).findings()));
	}

	@Test
	void numbersOfAbsurdSizeAreNoNumbers() throws IOException {
		String rows = ROWS + "<row r='2'><c r='A2'><v>1E999999999</v></c><c r='B2'><v>-1E-999999999</v></c><c r='C2' s='1'><v>NaN</v></c></row>";
		Pupil pupil = only(workbook(rows, "<sst/>", ""));
		assertTrue(!pupil.usable() && pupil.toString().length() < 2000);
	}

	@Test
	void aPointerToATextThatIsNotThereIsDamage() throws IOException {
		assertEquals("list.damaged", refused(workbook("<row r='1'><c r='A1' t='s'><v>7</v></c></row>", "<sst/>", "")).id());
		assertEquals("list.damaged", refused(workbook("<row r='1'><c r='ZZZZZ1' t='s'><v>7</v></c></row>", "<sst/>", "")).id());
		assertEquals("list.damaged", refused(workbook("<row r='1'></c>", "<sst/>", "")).id());
	}

	@Test
	void entitiesAreNotFollowed() throws IOException {
		Path secret = Files.writeString(folder.resolve("geheim.txt"), "geheim");
		String texts = "<!DOCTYPE sst [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]><sst><si><t>&e;</t></si></sst>";
		assertEquals("list.damaged", refused(workbook("<row r='1'><c r='A1' t='s'><v>0</v></c></row>", texts, "")).id());
	}

	@Test
	void aFileThatGrowsWithoutEndIsStopped() throws IOException {
		Path file = folder.resolve("bom.xlsx");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			part(zip, "_rels/.rels", "<Relationships/>");
			part(zip, "xl/workbook.xml", "<workbook><sheets><sheet name='B' id='r2'/></sheets></workbook>");
			part(zip, "xl/_rels/workbook.xml.rels", "<R><Relationship Id='r2' Type='worksheet' Target='b.xml'/></R>");
			zip.putNextEntry(new ZipEntry("xl/b.xml"));
			zip.write("<worksheet><sheetData><row><c t='str'><v>".getBytes(StandardCharsets.UTF_8));
			byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
			for (int i = 0; i < 64; i++) {
				zip.write(spaces);
			}
			zip.write("</v></c></row></sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
		}
		assertEquals("list.bomb", refused(file).id());
	}
}
