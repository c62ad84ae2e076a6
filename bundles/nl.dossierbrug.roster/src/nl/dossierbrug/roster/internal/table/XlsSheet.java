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
	public SheetRows rows() {
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

	private static SheetRow read(org.apache.poi.ss.usermodel.Row row) {
		List<SheetCell> cells = new ArrayList<>();
		for (int i = 0; i < row.getLastCellNum(); i++) {
			var cell = row.getCell(i);
			cells.add(cell == null ? SheetCell.EMPTY : read(cell));
		}
		return new SheetRow(row.getRowNum() + 1, row.getZeroHeight(), cells);
	}

	/** A cell that the library cannot make sense of costs that cell and no more. */
	private static SheetCell read(org.apache.poi.ss.usermodel.Cell cell) {
		try {
			return value(cell);
		} catch (RuntimeException e) {
			return new SheetCell.Unreadable();
		}
	}

	private static SheetCell value(org.apache.poi.ss.usermodel.Cell cell) {
		CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
		return switch (type) {
			case STRING -> new SheetCell.Words(cell.getStringCellValue());
			case NUMERIC -> number(cell);
			case BOOLEAN -> new SheetCell.Words(Boolean.toString(cell.getBooleanCellValue()));
			case ERROR -> new SheetCell.Words(FormulaError.forInt(cell.getErrorCellValue()).getString());
			default -> SheetCell.EMPTY;
		};
	}

	private static SheetCell number(org.apache.poi.ss.usermodel.Cell cell) {
		if (DateUtil.isCellDateFormatted(cell) && cell.getLocalDateTimeCellValue() != null) {
			return new SheetCell.Day(cell.getLocalDateTimeCellValue().toLocalDate());
		}
		return new SheetCell.Numeral(BigDecimal.valueOf(cell.getNumericCellValue()));
	}
}
