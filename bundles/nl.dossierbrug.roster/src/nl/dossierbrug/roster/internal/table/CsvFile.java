package nl.dossierbrug.roster.internal.table;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A text file of rows and separators. The separator is the one that parts most rows alike. */
final class CsvFile implements ListFile, Sheet {

	/** In order of how Dutch spreadsheets write them. */
	private static final char[] SEPARATORS = {';', '\t', ',', '|'};
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
		Shape most = new Shape(0, 0);
		for (char candidate : SEPARATORS) {
			Shape shape = shape(head, candidate);
			if (shape.compareTo(most) > 0) {
				best = candidate;
				most = shape;
			}
		}
		return best;
	}

	/**
	 * What a separator makes of a text.
	 *
	 * @param rows how many rows have the number of columns that most have, of those with more than one
	 * @param columns that number
	 */
	private record Shape(int rows, int columns) implements Comparable<Shape> {

		/** A separator of every row is worth more than one that makes many columns of some: names hold commas. */
		@Override
		public int compareTo(Shape other) {
			return rows != other.rows ? Integer.compare(rows, other.rows) : Integer.compare(columns, other.columns);
		}
	}

	private static Shape shape(String head, char separator) {
		Map<Integer, Integer> widths = new TreeMap<>();
		CSVFormat strict = format(separator).builder().setTrailingData(false).setLenientEof(true).get();
		try (CSVParser parser = CSVParser.parse(new StringReader(head), strict)) {
			for (CSVRecord row : parser) {
				if (row.size() > 1) {
					widths.merge(row.size(), 1, Integer::sum);
				}
			}
		} catch (IOException | UncheckedIOException e) {
			return new Shape(0, 0); // quotes that do not fit this separator: it is another
		}
		return widths.entrySet().stream().map(width -> new Shape(width.getValue(), width.getKey())).max(Shape::compareTo).orElse(new Shape(0, 0));
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
	public SheetRows rows() throws IOException {
		Reader reader = text.open();
		CsvRows rows = new CsvRows(CSVParser.parse(reader, format(separator)));
		if (text.head(TOLD.length()).equals(TOLD)) {
			rows.next();
		}
		return rows;
	}

	@Override
	public List<Doubt> doubts() {
		return text.doubts();
	}

	@Override
	public void close() {
		// every reading closes its own stream
	}
}
