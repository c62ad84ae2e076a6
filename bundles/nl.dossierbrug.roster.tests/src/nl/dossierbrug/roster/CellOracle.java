package nl.dossierbrug.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Workbook;

import nl.dossierbrug.roster.internal.table.ListFile;
import nl.dossierbrug.roster.internal.table.ListOpener;
import nl.dossierbrug.roster.internal.table.Sheet;
import nl.dossierbrug.roster.internal.table.SheetCell;
import nl.dossierbrug.roster.internal.table.SheetRow;
import nl.dossierbrug.roster.internal.table.SheetRows;

/** Reads a workbook by our reader and by POI's user model, and tells every cell in which they differ. */
final class CellOracle {

	/** What stands in a format without being a letter of it. */
	private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");
	private static final Pattern DAY_OR_YEAR = Pattern.compile("[dyj]", Pattern.CASE_INSENSITIVE);

	/** Number of 31 December 9999: what lies behind it no spreadsheet shows as a day. */
	private static final int LAST_DAY = 2_958_465;

	/** Every cell that differs, with both readings; none when all are equal. */
	List<String> differences(Path file) throws IOException {
		Map<String, String> ours = ours(file);
		Map<String, String> theirs = theirs(file);
		List<String> differences = new ArrayList<>();
		ours.forEach((at, text) -> {
			if (!text.equals(theirs.get(at))) {
				differences.add(at + ": ours " + text + ", POI's " + theirs.get(at));
			}
		});
		theirs.keySet().stream().filter(at -> !ours.containsKey(at)).forEach(at -> differences.add(at + ": ours nothing, POI's " + theirs.get(at)));
		return differences;
	}

	/** The same of a file that need not be one that POI reads, of which there is nothing to tell then. */
	List<String> differencesWherePoiReads(Path file) {
		try {
			byte[] head;
			try (var in = Files.newInputStream(file)) {
				head = in.readNBytes(2);
			}
			boolean zip = head.length == 2 && head[0] == 'P' && head[1] == 'K';
			boolean compound = head.length == 2 && (head[0] & 0xFF) == 0xD0 && (head[1] & 0xFF) == 0xCF;
			return zip && named(file, ".xlsx") && poiReads(file) || compound && named(file, ".xls") && poiReads(file) ? differences(file) : List.of();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** POI asks for parts that nobody needs who only reads. */
	private static boolean poiReads(Path file) throws IOException {
		try (Workbook workbook = ListTest.opened(file)) {
			return workbook.getNumberOfSheets() > 0;
		} catch (RuntimeException e) {
			return false;
		}
	}

	private static boolean named(Path file, String ending) {
		return file.getFileName().toString().endsWith(ending);
	}

	private static Map<String, String> ours(Path file) throws IOException {
		Map<String, String> cells = new LinkedHashMap<>();
		try (ListFile list = new ListOpener().open(file)) {
			for (Sheet sheet : list.sheets()) {
				try (SheetRows rows = sheet.rows()) {
					SheetRow row;
					while ((row = rows.next()) != null) {
						for (int i = 0; i < row.cells().size(); i++) {
							put(cells, sheet.name(), row.number(), i, row.hidden(), row.cell(i));
						}
					}
				}
			}
		}
		return cells;
	}

	private static void put(Map<String, String> cells, String sheet, int row, int column, boolean hidden, SheetCell cell) {
		if (!cell.text().isEmpty()) {
			String kind = switch (cell) {
				case SheetCell.Words word -> "text";
				case SheetCell.Numeral numeral -> "number";
				case SheetCell.Day day -> "day";
				case SheetCell.Unreadable nothing -> "unreadable";
			};
			// a file may write more digits than a number has
			String text = cell instanceof SheetCell.Numeral number ? Double.toString(number.value().doubleValue()) : cell.text();
			cells.put(sheet + "!" + row + "/" + column, kind + " " + text + (hidden ? " hidden" : ""));
		}
	}

	private static Map<String, String> theirs(Path file) throws IOException {
		Map<String, String> cells = new LinkedHashMap<>();
		try (Workbook workbook = ListTest.opened(file)) {
			for (var sheet : workbook) {
				for (var row : sheet) {
					for (var cell : row) {
						put(cells, sheet.getSheetName(), row.getRowNum() + 1, cell.getColumnIndex(), row.getZeroHeight(), read(cell));
					}
				}
			}
		}
		return cells;
	}

	private static SheetCell read(org.apache.poi.ss.usermodel.Cell cell) {
		CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
		return switch (type) {
			case STRING -> new SheetCell.Words(cell.getStringCellValue());
			case NUMERIC -> number(cell);
			case BOOLEAN -> new SheetCell.Words(Boolean.toString(cell.getBooleanCellValue()));
			case ERROR -> new SheetCell.Words(FormulaError.forInt(cell.getErrorCellValue()).getString());
			default -> SheetCell.EMPTY;
		};
	}

	/** POI takes a time for a date too; we ask for a day or a year, since a time says no date of birth. */
	private static SheetCell number(org.apache.poi.ss.usermodel.Cell cell) {
		String format = NOT_FORMAT.matcher(cell.getCellStyle().getDataFormatString()).replaceAll("");
		if (cell.getNumericCellValue() <= LAST_DAY && DateUtil.isCellDateFormatted(cell) && DAY_OR_YEAR.matcher(format).find() && cell.getLocalDateTimeCellValue() != null) {
			return new SheetCell.Day(cell.getLocalDateTimeCellValue().toLocalDate());
		}
		return new SheetCell.Numeral(BigDecimal.valueOf(cell.getNumericCellValue()));
	}
}
