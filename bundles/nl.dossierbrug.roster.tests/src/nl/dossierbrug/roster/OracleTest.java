package nl.dossierbrug.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Thousands of generated workbooks, read by us and by POI's user model: cell by cell equal. */
@Tag("long")
class OracleTest extends ListTest {

	private static final int WORKBOOKS = Integer.getInteger("dossierbrug.oracle", 1_000);
	private static final List<String> FORMATS = List.of("General", "0", "0.00", "@", "dd-mm-yyyy", "d/m/yy", "m/d/yyyy", "yyyy-mm-dd", "[$-413]d mmmm yyyy",
			"d-mmm-yy", "h:mm", "#,##0", "\"dag\" 0", "[Red]0", "dd/mm/yyyy hh:mm", "ddd d mmm", "_ * #,##0_ ", "0%", "yyyy");
	private static final List<String> TEXTS = List.of("Sem", "Zoë & <Citroën>", " spaties  ", "regel\neinde", "_x000D_", "’t Hof", "\"aanhaling\"", "012345678", "=geen formule", "日本", "😀");

	@Test
	void everyCellIsWhatPoiReads() throws IOException {
		CellOracle oracle = new CellOracle();
		for (int seed = 0; seed < WORKBOOKS; seed++) {
			Random random = new Random(seed);
			Path file = write(random);
			assertEquals(List.of(), oracle.differences(file), "seed " + seed + ", " + file.getFileName());
		}
	}

	private Path write(Random random) throws IOException {
		int kind = random.nextInt(4);
		try (Workbook workbook = kind == 0 ? new HSSFWorkbook() : kind == 1 ? new SXSSFWorkbook(new XSSFWorkbook(), 100, false, false) : new XSSFWorkbook()) {
			CellStyle[] styles = FORMATS.stream().map(format -> {
				CellStyle style = workbook.createCellStyle();
				style.setDataFormat(workbook.createDataFormat().getFormat(format));
				return style;
			}).toArray(CellStyle[]::new);
			for (int i = 0; i <= random.nextInt(3); i++) {
				fill(workbook.createSheet("Blad " + i), styles, random, kind != 1);
			}
			if (workbook.getNumberOfSheets() > 1 && random.nextBoolean()) {
				workbook.setSheetHidden(1, true);
			}
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			workbook.write(bytes);
			boolean old = kind == 0;
			Path file = folder.resolve(old ? "lijst.xls" : "lijst.xlsx");
			return Files.write(file, old ? bytes.toByteArray() : retouched(bytes.toByteArray(), random));
		}
	}

	private static void fill(Sheet sheet, CellStyle[] styles, Random random, boolean whole) {
		int row = random.nextInt(3);
		for (int r = 0; r < 1 + random.nextInt(8); r++) {
			Row line = sheet.createRow(row);
			row += 1 + random.nextInt(2);
			line.setZeroHeight(random.nextInt(8) == 0);
			for (int c = 0; c < random.nextInt(7); c++) {
				if (random.nextInt(6) > 0) {
					Cell cell = line.createCell(c);
					cell.setCellStyle(styles[random.nextInt(styles.length)]);
					fill(cell, random);
				}
			}
		}
		if (whole && random.nextInt(3) == 0) {
			sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 2));
			sheet.setColumnHidden(1, true);
		}
	}

	private static void fill(Cell cell, Random random) {
		switch (random.nextInt(8)) {
			case 0 -> cell.setCellValue(61 + random.nextInt(60_000));
			case 1 -> cell.setCellValue(random.nextInt(900_000_000) + 100_000_000L);
			case 2 -> cell.setCellValue(61 + random.nextDouble() * 50_000);
			case 3 -> cell.setCellValue(LocalDate.of(1905, 1, 1).plusDays(random.nextInt(50_000)));
			case 4 -> cell.setCellValue(random.nextBoolean());
			case 5 -> cell.setCellErrorValue(new byte[] {0, 7, 15, 23, 29, 36, 42}[random.nextInt(7)]);
			case 6 -> {
				cell.setCellFormula(random.nextBoolean() ? "1+1" : "\"a\"&\"b\"");
				cell.setCellValue(61 + random.nextInt(100));
			}
			default -> cell.setCellValue(TEXTS.get(random.nextInt(TEXTS.size())));
		}
	}

	/** What POI does not write by itself: days from 1904, and what newer programs add in names of their own. */
	private static byte[] retouched(byte[] workbook, Random random) throws IOException {
		boolean from1904 = random.nextInt(3) == 0;
		boolean extended = random.nextInt(3) == 0;
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook)); ZipOutputStream out = new ZipOutputStream(bytes)) {
			ZipEntry entry;
			while ((entry = in.getNextEntry()) != null) {
				out.putNextEntry(new ZipEntry(entry.getName()));
				byte[] part = in.readAllBytes();
				if (entry.getName().equals("xl/workbook.xml")) {
					String xml = new String(part, StandardCharsets.UTF_8);
					xml = from1904 ? xml.replaceFirst("<workbookPr[^>]*/>", "<workbookPr date1904=\"true\"/>") : xml;
					xml = extended ? xml.replace("</workbook>", "<extLst><ext uri=\"{140A7094-0E35-4892-8432-C4D2E57EDEB5}\" xmlns:x15=\"http://schemas.microsoft.com/office/"
							+ "spreadsheetml/2010/11/main\"><x15:workbookPr chartTrackingRefBase=\"1\"/></ext></extLst></workbook>") : xml;
					part = xml.getBytes(StandardCharsets.UTF_8);
				}
				out.write(part);
			}
		}
		return bytes.toByteArray();
	}
}
