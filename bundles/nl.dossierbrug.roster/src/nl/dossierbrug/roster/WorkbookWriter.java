package nl.dossierbrug.roster;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import nl.dossierbrug.core.file.OwnerOnly;

/** Writes rows of values as a workbook of one sheet. Holds nothing between calls. */
public final class WorkbookWriter {

	/** As Dutch spreadsheets show a date. */
	private static final String DATE_FORMAT = "dd-mm-yyyy";
	/** Rows kept in memory while a large sheet is written. */
	private static final int WINDOW = 500;

	/**
	 * Writes one workbook; an existing file is replaced.
	 *
	 * @param file where; a name that ends in {@code .xls} gives the old format (at most 65,536 rows), any other
	 *        {@code .xlsx}
	 * @param sheetName the name of the sheet, as spreadsheets allow it: at most 31 characters
	 * @param rows from the first row on. A {@link CharSequence} becomes a text cell, a {@link Number} a number cell,
	 *        a {@link LocalDate} a date cell shown as dd-mm-jjjj; {@code null} leaves the cell out. Anything else is
	 *        an {@link IllegalArgumentException}
	 * @throws IOException when the file cannot be written
	 */
	public void write(Path file, String sheetName, Iterable<? extends List<?>> rows) throws IOException {
		boolean old = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xls");
		try (Workbook workbook = old ? new HSSFWorkbook() : new SXSSFWorkbook(new XSSFWorkbook(), WINDOW, false, true)) {
			fill(workbook, workbook.createSheet(sheetName), rows);
			new OwnerOnly(file).write(file, workbook::write);
		}
	}

	private static void fill(Workbook workbook, Sheet sheet, Iterable<? extends List<?>> rows) {
		CellStyle date = workbook.createCellStyle();
		date.setDataFormat(workbook.createDataFormat().getFormat(DATE_FORMAT));
		int number = 0;
		for (List<?> values : rows) {
			Row row = sheet.createRow(number++);
			for (int column = 0; column < values.size(); column++) {
				if (values.get(column) != null) {
					set(row.createCell(column), values.get(column), date);
				}
			}
		}
	}

	private static void set(Cell cell, Object value, CellStyle date) {
		switch (value) {
			case CharSequence text -> cell.setCellValue(text.toString());
			case Number number -> cell.setCellValue(number.doubleValue());
			case LocalDate day -> {
				cell.setCellValue(day);
				cell.setCellStyle(date);
			}
			default -> throw new IllegalArgumentException("no kind of cell for a " + value.getClass().getName());
		}
	}
}
