package nl.dossierbrug.roster.internal.table;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A text file of rows and separators. The separator is the one that gives the most columns. */
final class CsvFile implements ListFile, Sheet {

	/** In order of how Dutch spreadsheets write them. */
	private static final char[] SEPARATORS = {';', '\t', ','};
	private static final int LOOKED_AT = 1 << 15;
	/** A first line by which a spreadsheet is told the separator. */
	private static final String TOLD = "sep=";

	private final TextFile text;
	private final char separator;

	CsvFile(TextFile text) throws IOException {
		this.text = text;
		this.separator = separatorOf(text.head(LOOKED_AT));
	}

	static CSVFormat format(char separator) {
		return CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).setTrailingData(true).get();
	}

	private static char separatorOf(String head) {
		if (head.startsWith(TOLD) && head.length() > TOLD.length()) {
			return head.charAt(TOLD.length());
		}
		char best = SEPARATORS[0];
		int most = 0;
		for (char candidate : SEPARATORS) {
			int columns = usualColumns(head, candidate);
			if (columns > most) {
				best = candidate;
				most = columns;
			}
		}
		return best;
	}

	/** How many columns half of the rows at least have, so that titles above the list do not decide. */
	private static int usualColumns(String head, char separator) {
		List<Integer> widths = new ArrayList<>();
		CSVFormat strict = format(separator).builder().setTrailingData(false).setLenientEof(true).get();
		try (CSVParser parser = CSVParser.parse(new StringReader(head), strict)) {
			for (CSVRecord row : parser) {
				if (row.size() > 1 || !row.get(0).isBlank()) {
					widths.add(row.size());
				}
			}
		} catch (IOException | UncheckedIOException e) {
			return 0; // quotes that do not fit this separator: it is another
		}
		widths.sort(null);
		return widths.isEmpty() ? 0 : widths.get(widths.size() / 2);
	}

	@Override
	public List<Sheet> sheets() {
		return List.of(this);
	}

	@Override
	public boolean typed() {
		return false;
	}

	@Override
	public String name() {
		return "";
	}

	@Override
	public Rows rows() throws IOException {
		Reader reader = text.open();
		CsvRows rows = new CsvRows(CSVParser.parse(reader, format(separator)));
		if (text.head(TOLD.length()).equals(TOLD)) {
			rows.next();
		}
		return rows;
	}

	@Override
	public void close() {
		// every reading closes its own stream
	}
}
