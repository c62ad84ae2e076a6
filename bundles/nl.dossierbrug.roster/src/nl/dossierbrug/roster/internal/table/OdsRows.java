package nl.dossierbrug.roster.internal.table;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** The rows of a sheet in OpenDocument. What repeats is written once with how often; blank rows at the end may be a million. */
final class OdsRows implements SheetRows {

	/** The columns a sheet can have; what is written to repeat further is filling up to the edge. */
	private static final int MOST_COLUMNS = 16_384;

	private final XmlPart xml;
	private List<SheetCell> again;
	private boolean hidden;
	private int times;
	private int row;
	private int depth;
	private boolean ended;

	/** @param xml at the start of the table */
	OdsRows(XmlPart xml) {
		this.xml = xml;
	}

	@Override
	public SheetRow next() throws IOException {
		if (times > 0) {
			times--;
			return new SheetRow(++row, hidden, again);
		}
		while (!ended && xml.next()) {
			if (xml.begins("table")) {
				depth++; // a table within a cell is no part of this one
			} else if (xml.finishes("table") && depth-- == 0) {
				ended = true;
			} else if (xml.begins("table-row") && depth == 0) {
				SheetRow read = read();
				if (read != null) {
					return read;
				}
			}
		}
		return null;
	}

	/** {@code null} for rows in which nothing stands: they only count. */
	private SheetRow read() throws IOException {
		int repeated = Math.max(1, DateStyles.number(xml.attribute("number-rows-repeated")));
		hidden = !xml.attribute("visibility").isEmpty() && !xml.attribute("visibility").equals("visible");
		again = cells();
		if (again.isEmpty()) {
			row += repeated;
			return null;
		}
		times = repeated - 1;
		return new SheetRow(++row, hidden, again);
	}

	private List<SheetCell> cells() throws IOException {
		List<SheetCell> cells = new ArrayList<>();
		int blank = 0;
		while (xml.next() && !xml.finishes("table-row")) {
			if (!xml.begins("table-cell") && !xml.begins("covered-table-cell")) {
				continue;
			}
			int repeated = Math.max(1, DateStyles.number(xml.attribute("number-columns-repeated")));
			SheetCell cell = cell();
			if (cell.text().isEmpty() && !(cell instanceof SheetCell.Unreadable)) {
				blank += repeated;
				continue;
			}
			if (cells.size() + (long) blank + repeated > MOST_COLUMNS) {
				throw new Unusable("list.damaged");
			}
			for (; blank > 0; blank--) {
				cells.add(SheetCell.EMPTY);
			}
			for (int i = 0; i < repeated; i++) {
				cells.add(cell);
			}
		}
		return cells;
	}

	private SheetCell cell() throws IOException {
		String end = xml.name();
		String type = xml.attribute("value-type");
		String value = xml.attribute("value");
		String date = xml.attribute("date-value");
		String truth = xml.attribute("boolean-value");
		String text = text(end);
		return switch (type) {
			case "float", "percentage", "currency" -> SheetCell.Numeral.of(value);
			case "date" -> day(date);
			case "boolean" -> new SheetCell.Words(truth);
			default -> text.isEmpty() ? SheetCell.EMPTY : new SheetCell.Words(text);
		};
	}

	/** The paragraphs of a cell; a remark beside it is no part of its text. */
	private String text(String end) throws IOException {
		StringBuilder text = new StringBuilder();
		boolean first = true;
		while (xml.next() && !xml.finishes(end)) {
			if (xml.begins("annotation") || xml.begins("shapes") || xml.begins("frame") || xml.begins("table")) {
				xml.skip();
			} else if (xml.begins("p")) {
				text.append(first ? "" : "\n").append(xml.wholeText());
				first = false;
			}
		}
		return text.toString();
	}

	private static SheetCell day(String raw) {
		try {
			return new SheetCell.Day(LocalDate.parse(raw.substring(0, Math.min(10, raw.length()))));
		} catch (DateTimeParseException e) {
			return raw.isEmpty() ? new SheetCell.Unreadable() : new SheetCell.Words(raw);
		}
	}

	@Override
	public void close() throws IOException {
		xml.close();
	}
}
