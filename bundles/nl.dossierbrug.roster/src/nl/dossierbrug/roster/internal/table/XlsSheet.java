package nl.dossierbrug.roster.internal.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;

/** A sheet of an old workbook. Of a formula the value counts that was last worked out. */
record XlsSheet(HSSFSheet sheet, boolean hidden) implements Sheet {

	@Override
	public String name() {
		return sheet.getSheetName();
	}

	@Override
	public Rows rows() {
		Iterator<org.apache.poi.ss.usermodel.Row> rows = sheet.rowIterator();
		return () -> {
			try {
				return rows.hasNext() ? read(rows.next()) : null;
			} catch (RuntimeException e) {
				// the library meets damage with whatever exception the damaged place happens to cause
				throw new Unusable("list.xls-unusual");
			}
		};
	}

	private static Row read(org.apache.poi.ss.usermodel.Row row) {
		List<Cell> cells = new ArrayList<>();
		for (int i = 0; i < row.getLastCellNum(); i++) {
			var cell = row.getCell(i);
			cells.add(cell == null ? Cell.EMPTY : read(cell));
		}
		return new Row(row.getRowNum() + 1, row.getZeroHeight(), cells);
	}

	/** A cell that the library cannot make sense of costs that cell and no more. */
	private static Cell read(org.apache.poi.ss.usermodel.Cell cell) {
		try {
			return value(cell);
		} catch (RuntimeException e) {
			return new Cell.Unreadable();
		}
	}

	private static Cell value(org.apache.poi.ss.usermodel.Cell cell) {
		CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
		return switch (type) {
			case STRING -> new Cell.Words(cell.getStringCellValue());
			case NUMERIC -> number(cell);
			case BOOLEAN -> new Cell.Words(Boolean.toString(cell.getBooleanCellValue()));
			case ERROR -> new Cell.Words(FormulaError.forInt(cell.getErrorCellValue()).getString());
			default -> Cell.EMPTY;
		};
	}

	private static Cell number(org.apache.poi.ss.usermodel.Cell cell) {
		if (DateUtil.isCellDateFormatted(cell) && cell.getLocalDateTimeCellValue() != null) {
			return new Cell.Day(cell.getLocalDateTimeCellValue().toLocalDate());
		}
		return new Cell.Numeral(BigDecimal.valueOf(cell.getNumericCellValue()));
	}
}
