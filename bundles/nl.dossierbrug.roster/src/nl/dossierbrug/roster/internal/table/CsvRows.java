package nl.dossierbrug.roster.internal.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a text file. A cell in quotes that holds line ends is still one cell, as in a spreadsheet. */
final class CsvRows implements SheetRows {

	private final CSVParser parser;
	private final Iterator<CSVRecord> records;

	CsvRows(CSVParser parser) {
		this.parser = parser;
		this.records = parser.iterator();
	}

	@Override
	public SheetRow next() throws IOException {
		try {
			if (!records.hasNext()) {
				return null;
			}
			CSVRecord row = records.next();
			List<SheetCell> cells = new ArrayList<>(row.size());
			for (String value : row) {
				cells.add(value.isEmpty() ? SheetCell.EMPTY : new SheetCell.Words(unwrapped(value)));
			}
			return new SheetRow((int) row.getRecordNumber(), false, cells);
		} catch (UncheckedIOException e) {
			throw new Unusable("list.csv-quotes", Long.toString(parser.getRecordNumber() + 1));
		}
	}

	/** Exports write {@code ="012345678"} to keep a spreadsheet from dropping the zero. */
	private static String unwrapped(String value) {
		boolean wrapped = value.length() > 3 && value.startsWith("=\"") && value.endsWith("\"");
		return wrapped ? value.substring(2, value.length() - 1) : value;
	}

	@Override
	public void close() throws IOException {
		parser.close();
	}
}
