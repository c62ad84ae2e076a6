package nl.dossierbrug.roster.internal.table;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** A workbook of Excel 97 to 2003. */
final class XlsFile implements ListFile {

	private final HSSFWorkbook workbook;

	XlsFile(Path file) throws IOException {
		POIFSFileSystem compound = new POIFSFileSystem(file.toFile(), true);
		try {
			workbook = new HSSFWorkbook(compound);
		} catch (RuntimeException e) {
			compound.close();
			throw new Unusable(why(e));
		}
	}

	/**
	 * The library meets damage with whatever exception the damaged place happens to cause, and also what other programs write in
	 * their own way and read without trouble.
	 */
	private static String why(RuntimeException met) {
		return switch (met) {
			case EncryptedDocumentException password -> "list.password";
			case OldExcelFormatException old -> "list.old-excel";
			default -> "list.xls-unusual";
		};
	}

	@Override
	public List<Sheet> sheets() {
		List<Sheet> seen = new ArrayList<>();
		List<Sheet> hidden = new ArrayList<>();
		for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
			var visible = workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE;
			(visible ? seen : hidden).add(new XlsSheet(workbook.getSheetAt(i), !visible));
		}
		seen.addAll(hidden);
		return seen;
	}

	@Override
	public boolean typed() {
		return true;
	}

	@Override
	public LocalDate dayZero() {
		return new DateStyles(workbook.getInternalWorkbook().isUsing1904DateWindowing()).dayZero();
	}

	@Override
	public void close() throws IOException {
		workbook.close();
	}
}
