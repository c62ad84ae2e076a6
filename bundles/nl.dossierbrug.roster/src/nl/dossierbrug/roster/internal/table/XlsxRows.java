package nl.dossierbrug.roster.internal.table;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The rows of one sheet. */
final class XlsxRows implements SheetRows {

	/** The columns a sheet can have; more means a file that was made to do harm. */
	private static final int MOST_COLUMNS = 16_384;

	private final XmlPart xml;
	private final StringTable strings;
	private final DateStyles styles;
	private BitSet wanted;
	private int row;

	XlsxRows(XmlPart xml, StringTable strings, DateStyles styles) {
		this.xml = xml;
		this.strings = strings;
		this.styles = styles;
	}

	@Override
	public void only(BitSet columns) {
		wanted = columns;
	}

	@Override
	public SheetRow next() throws IOException {
		while (xml.next()) {
			if (xml.starts("row")) {
				int stated = DateStyles.number(xml.attribute("r"));
				row = stated > 0 ? stated : row + 1;
				return new SheetRow(row, xml.isOn("hidden"), cells());
			}
			if (xml.ends("sheetData")) {
				return null;
			}
		}
		return null;
	}

	private List<SheetCell> cells() throws IOException {
		List<SheetCell> cells = new ArrayList<>(wanted == null ? 16 : wanted.length());
		int column = -1;
		boolean filled = false;
		while (xml.next() && !xml.ends("row")) {
			if (!xml.starts("c")) {
				continue;
			}
			String type = "";
			int style = -1;
			column++;
			for (int i = 0; i < xml.attributes(); i++) {
				switch (xml.attributeName(i)) {
					case "r" -> column = column(xml.attribute(i));
					case "s" -> style = DateStyles.number(xml.attribute(i));
					case "t" -> type = xml.attribute(i);
					default -> {
						// says nothing about the content
					}
				}
			}
			// where nothing of interest stands, whatever else does is seen: it may be another table
			if (filled && !wanted.get(column)) {
				xml.skip();
				continue;
			}
			while (cells.size() <= column) {
				cells.add(SheetCell.EMPTY);
			}
			cells.set(column, cell(type, style));
			filled |= wanted != null && wanted.get(column) && !cells.get(column).isBlank();
		}
		return cells;
	}

	/** The column of an address such as {@code AB12}, from 0. */
	private static int column(String address) throws Unusable {
		int column = 0;
		for (int i = 0; i < address.length() && address.charAt(i) >= 'A' && column <= MOST_COLUMNS; i++) {
			column = column * 26 + (address.charAt(i) & ~0x20) - 'A' + 1;
		}
		if (column < 1 || column > MOST_COLUMNS) {
			throw new Unusable("list.damaged");
		}
		return column - 1;
	}

	private SheetCell cell(String type, int style) throws IOException {
		SheetCell cell = SheetCell.EMPTY;
		while (xml.next() && !xml.ends("c")) {
			if (xml.starts("v")) {
				cell = value(type, style, xml.text());
			} else if (xml.starts("is")) {
				cell = new SheetCell.Words(RichText.read(xml, "is"));
			} else {
				xml.skip();
			}
		}
		return cell;
	}

	private SheetCell value(String type, int style, String raw) throws IOException {
		if (raw.isEmpty()) {
			return SheetCell.EMPTY;
		}
		return switch (type) {
			case "s" -> new SheetCell.Words(strings.text(DateStyles.number(raw.strip())));
			case "", "n" -> styles.cell(raw, style);
			case "d" -> day(raw);
			case "b" -> new SheetCell.Words(Boolean.toString(raw.equals("1")));
			default -> new SheetCell.Words(RichText.unspelled(raw));
		};
	}

	private static SheetCell day(String raw) {
		try {
			return new SheetCell.Day(LocalDate.parse(raw.substring(0, Math.min(10, raw.length()))));
		} catch (DateTimeParseException e) {
			return new SheetCell.Words(raw);
		}
	}

	@Override
	public void close() throws IOException {
		xml.close();
	}
}
